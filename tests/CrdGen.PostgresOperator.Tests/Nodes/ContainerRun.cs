using System.Diagnostics;
using System.Globalization;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>One run of a container, from its first process to its end.</summary>
internal sealed class ContainerRun : IDisposable
{
    private const int TailLength = 80;

    private readonly Process process;
    private readonly IReadOnlyDictionary<string, string> environment;
    private readonly string user;
    private readonly Queue<string> tail = new();
    private readonly Lock gate = new();
    private int id;

    private ContainerRun(Process process, IReadOnlyDictionary<string, string> environment, string user)
    {
        (this.process, this.environment, this.user) = (process, environment, user);
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Ended = EndAsync();
    }

    /// <summary>Its exit code, when it has ended.</summary>
    public Task<int> Ended { get; }

    /// <summary>The last lines that it wrote.</summary>
    public string Tail
    {
        get
        {
            lock (gate)
            {
                return string.Join('\n', tail);
            }
        }
    }

    /// <summary>Starts one.</summary>
    /// <param name="node">The node.</param>
    /// <param name="pod">The namespaces of its pod.</param>
    /// <param name="folder">An empty folder of the node, for it alone.</param>
    /// <param name="container">What it is.</param>
    /// <param name="security">What its pod says of its user.</param>
    /// <param name="environment">Its environment variables.</param>
    /// <param name="mounts">Its volumes: lines as <c>container.sh</c> reads them.</param>
    /// <param name="cancellationToken">Ends the preparations.</param>
    public static async Task<ContainerRun> StartAsync(
        NodeNamespaces node, Namespaces pod, string folder, Container container, PodSecurityContext? security, IReadOnlyDictionary<string, string> environment, IEnumerable<string> mounts,
        CancellationToken cancellationToken)
    {
        var outside = node.Outside(folder);
        Image.WriteEtc(Path.Combine(outside, "etc"));
        var user = ContainerUser.Arguments(container, security);
        await File.WriteAllTextAsync(Path.Combine(outside, "user"), user, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(outside, "mounts"), string.Concat(mounts.Select(mount => mount + "\n")), cancellationToken);
        if (container.SecurityContext?.ReadOnlyRootFilesystem is true)
        {
            await File.WriteAllTextAsync(Path.Combine(outside, "readonly"), "", cancellationToken);
        }

        IReadOnlyList<string> command = container.Command ?? Image.Entrypoint;
        string[] words = [.. pod.Enter("--mount", "--net", "--uts", "--ipc", "--pid"), Command.Find("unshare")!, "--mount", "--pid", "--fork", "--kill-child", "/bin/sh", Software.Script("container.sh"), folder, .. command, .. container.Args ?? []];
        var run = new ContainerRun(Command.Start(environment, words), environment, user);
        var file = Path.Combine(outside, "pid");
        while (!File.Exists(file) && !run.Ended.IsCompleted)
        {
            await Task.Delay(10, CancellationToken.None);
        }

        run.id = File.Exists(file) ? int.Parse(await File.ReadAllTextAsync(file, CancellationToken.None), CultureInfo.InvariantCulture) : 0;
        return run;
    }

    /// <summary>Runs a command in it, as its user.</summary>
    public Task<CommandResult> ExecAsync(IEnumerable<string> command, CancellationToken cancellationToken) => Command.RunAsync(
        environment,
        ["nsenter", "--target", $"{id}", "--mount", "--net", "--uts", "--ipc", "--pid", "--root", "--wd", "setpriv", .. user.Split(' '), "--", .. command],
        null,
        cancellationToken);

    /// <summary>Asks its first process to end, and kills it when it has not after a time.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        if (!Ended.IsCompleted)
        {
            // It may end by itself in this moment.
            await Command.RunAsync(null, ["kill", $"-{Image.StopSignal}", $"{id}"], null, CancellationToken.None);
            await Task.WhenAny(Ended, Task.Delay(grace));
        }

        Kill();
        await Ended;
    }

    public void Dispose()
    {
        Kill();
        Ended.GetAwaiter().GetResult();
        process.Dispose();
    }

    private void Kill()
    {
        if (!Ended.IsCompleted)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private async Task<int> EndAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (gate)
        {
            tail.Enqueue(line);
            if (tail.Count > TailLength)
            {
                tail.Dequeue();
            }
        }
    }
}
