using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>What is known of a container, as its pod's status says it.</summary>
internal sealed class ContainerRecord(Container container, bool isInit)
{
    public Container Container { get; } = container;

    public int Restarts { get; private set; }

    public bool IsReady { get; set; }

    public bool IsStarted { get; set; }

    public ContainerState State { get; private set; } = new() { Waiting = new() { Reason = "PodInitializing" } };

    public ContainerState? LastState { get; private set; }

    /// <summary>What kubectl logs would show of each run that has ended.</summary>
    public List<string> Logs { get; } = [];

    public void Begin() => State = new() { Running = new() { StartedAt = TimeProvider.System.GetUtcNow() } };

    /// <summary>It has ended for good.</summary>
    public void End(int code, string log) => (State, IsReady, IsStarted) = (Terminated(code, log), isInit && code == 0, false);

    /// <summary>It has ended, and will be started again.</summary>
    public void Fail(int code, string log)
    {
        End(code, log);
        (LastState, State) = (State, new() { Waiting = new() { Reason = "CrashLoopBackOff", Message = $"back-off restarting failed container={Container.Name}" } });
        Restarts++;
    }

    /// <summary>It cannot be started.</summary>
    public void Refuse(string message) => State = new() { Waiting = new() { Reason = "CreateContainerConfigError", Message = message } };

    public ContainerStatus ToStatus() => new()
    {
        Name = Container.Name,
        Image = Container.Image ?? "",
        ImageID = "",
        Ready = IsReady,
        Started = IsStarted,
        RestartCount = Restarts,
        State = State,
        LastState = LastState,
    };

    private ContainerState Terminated(int code, string log)
    {
        Logs.Add(log);
        return new()
        {
            Terminated = new()
            {
                ExitCode = code,
                Reason = code == 0 ? "Completed" : "Error",
                FinishedAt = TimeProvider.System.GetUtcNow(),

                // Of a container that failed and left no message, its policy may have the end of what it wrote.
                Message = code != 0 && Container.TerminationMessagePolicy == "FallbackToLogsOnError" ? log : null,
            },
        };
    }
}
