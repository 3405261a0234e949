namespace PostgresOperator.Tests.Nodes;

/// <summary>A node as the kernel sees it: its processes, its network, and a file system in memory.</summary>
internal sealed class NodeNamespaces : IAsyncDisposable
{
    private readonly Namespaces namespaces;
    private int addresses = 1;
    private int links;

    private NodeNamespaces(Software software, Namespaces namespaces) => (Software, this.namespaces) = (software, namespaces);

    public Software Software { get; }

    public static async Task<NodeNamespaces> StartAsync(Software software, CancellationToken cancellationToken) =>
        new(software, await Namespaces.StartAsync(["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "sh", Software.Script("node.sh"), software.Root], cancellationToken));

    /// <summary>An address for a new pod.</summary>
    public string NewAddress() => $"10.244.0.{Interlocked.Increment(ref addresses)}";

    /// <summary>Where we find a file of the node.</summary>
    public string Outside(string path) => $"/proc/{namespaces.Id}/root{path}";

    /// <summary>The namespaces of a new pod, connected to the node's network.</summary>
    public async Task<Namespaces> StartPodAsync(string hostname, string address, CancellationToken cancellationToken)
    {
        var pod = await Namespaces.StartAsync([.. namespaces.Enter("--mount", "--net", "--pid"), "unshare", "--net", "--uts", "--ipc", "sh", Software.Script("pod.sh"), hostname], cancellationToken);
        var link = $"pod{Interlocked.Increment(ref links)}";
        await InNetworkAsync(namespaces, $"ip link add {link} type veth peer name eth0 netns {pod.Id} && ip link set {link} master pods up", cancellationToken);
        await InNetworkAsync(pod, $"ip link set lo up && ip address add {address}/24 dev eth0 && ip link set eth0 up", cancellationToken);
        return pod;
    }

    /// <summary>Runs a command on the node, which is connected to all pods.</summary>
    public Task<CommandResult> RunAsync(IReadOnlyDictionary<string, string>? environment, IEnumerable<string> command, string? input, CancellationToken cancellationToken) =>
        Command.RunAsync(environment, [.. namespaces.Enter("--mount", "--net", "--pid"), .. command], input, cancellationToken);

    public ValueTask DisposeAsync() => namespaces.DisposeAsync();

    private static async Task InNetworkAsync(Namespaces network, string script, CancellationToken cancellationToken) =>
        (await Command.RunAsync(null, [.. network.Enter("--net"), "sh", "-c", script], null, cancellationToken)).Succeeded();
}
