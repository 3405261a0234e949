using CrdGen;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>Asks a container what its probe says. There is no timeout: on a busy machine one second is soon over.</summary>
internal static class ProbeRun
{
    public static async Task<bool> PassesAsync(Probe probe, NodeNamespaces node, string address, Container container, ContainerRun run, CancellationToken cancellationToken) => probe switch
    {
        { Exec.Command: { } command } => (await run.ExecAsync(command, cancellationToken)).Code == 0,
        { TcpSocket.Port: var port } => (await node.RunAsync(null, ["bash", "-c", $": </dev/tcp/{address}/{Number(port, container)}"], null, cancellationToken)).Code == 0,
        _ => throw new NotSupportedException($"The node has no probes like that of {container.Name}."),
    };

    private static string Number(IntOrString port, Container container) =>
        container.Ports?.Find(one => one.Name == port.ToString()) is { } named ? $"{named.ContainerPortValue}" : port.ToString();
}
