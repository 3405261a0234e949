using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>A pod's status, as it follows from its containers.</summary>
internal sealed class PodStatusReport(KubernetesClient client, Pod pod, string address)
{
    private readonly DateTimeOffset start = TimeProvider.System.GetUtcNow();

    public bool IsInitialized { get; set; }

    public IReadOnlyList<ContainerRecord> InitRecords { get; } = [.. (pod.Spec!.InitContainers ?? []).Select(container => new ContainerRecord(container, isInit: true))];

    /// <summary>Its container: the node knows pods with one.</summary>
    public ContainerRecord Record { get; } = new(pod.Spec!.Containers.Single(), isInit: false);

    public IEnumerable<ContainerRecord> Records => InitRecords.Append(Record);

    private string Phase => Record.State switch
    {
        { Terminated.ExitCode: 0 } => "Succeeded",
        { Terminated: not null } => "Failed",
        _ when !IsInitialized => InitRecords.Any(record => record.State is { Terminated.ExitCode: not 0 }) ? "Failed" : "Pending",
        _ => "Running",
    };

    /// <summary>Writes it; a pod that is gone needs none.</summary>
    public async Task WriteAsync()
    {
        var status = new PodStatus
        {
            Phase = Phase,
            PodIP = address,
            PodIPs = [new() { IP = address }],
            HostIP = "10.244.0.1",
            StartTime = start,
            InitContainerStatuses = [.. InitRecords.Select(record => record.ToStatus())],
            ContainerStatuses = [Record.ToStatus()],
            Conditions = [Condition("Initialized", IsInitialized), Condition("ContainersReady", Record.IsReady), Condition("Ready", Record.IsReady)],
        };
        try
        {
            await client.Pods(pod.Metadata.Namespace).UpdateStatusAsync(pod.Metadata.Name!, found => found.Status = found.Metadata.Uid == pod.Metadata.Uid ? status : found.Status);
        }
        catch (KubernetesNotFoundException)
        {
        }
    }

    private static PodCondition Condition(string type, bool isTrue) => new() { Type = type, Status = isTrue ? "True" : "False" };
}
