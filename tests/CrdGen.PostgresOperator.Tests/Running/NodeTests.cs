using PostgresOperator.Tests.Nodes;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Running;

/// <summary>The node of these tests.</summary>
public sealed class NodeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A node ends when its standard input does: so it does, too, when the process is killed that has the other end.</summary>
    [Fact]
    public async Task What_runs_on_a_node_ends_with_it()
    {
        var node = await NodeNamespaces.StartAsync(await Software.RequireAsync(), Cancellation);
        var pod = await node.StartPodAsync("orders-0", node.NewAddress(), Cancellation);
        var onNode = node.RunAsync(null, ["sleep", "300"], null, Cancellation);
        var inPod = Command.RunAsync(null, [.. pod.Enter("--net", "--pid"), "sleep", "300"], null, Cancellation);
        await Task.Delay(200, Cancellation);
        (onNode.IsCompleted || inPod.IsCompleted).ShouldBeFalse();

        await node.DisposeAsync();
        (await onNode).Code.ShouldNotBe(0);
        (await inPod).Code.ShouldNotBe(0);
        await pod.DisposeAsync();
    }

    [Fact]
    public async Task Pods_reach_each_other()
    {
        await using var node = await NodeNamespaces.StartAsync(await Software.RequireAsync(), Cancellation);
        var address = node.NewAddress();
        await using var first = await node.StartPodAsync("orders-0", address, Cancellation);
        await using var second = await node.StartPodAsync("orders-1", node.NewAddress(), Cancellation);

        // A port where nobody listens answers as well: it refuses.
        var answer = await Command.RunAsync(null, [.. second.Enter("--net"), "bash", "-c", $": </dev/tcp/{address}/5432"], null, Cancellation);
        answer.Error.ShouldContain("refused");
        (await Command.RunAsync(null, [.. second.Enter("--uts"), "uname", "-n"], null, Cancellation)).Succeeded().ShouldBe("orders-1");
    }
}
