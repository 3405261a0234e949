using System.Diagnostics;
using CrdGen.Client;
using CrdGen.Testing;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests;

/// <summary>The README's first command, but for the build: <c>build/try.sh</c>.</summary>
public sealed class DemonstrationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_an_API_server_of_its_own_it_comes_to_its_end()
    {
        Assets.Require("kube-apiserver");
        var (code, output) = await RunAsync(start => { });
        code.ShouldBe(0, output);
        output.ShouldSatisfyAllConditions(
            text => text.ShouldContain("AllInstancesReady"),
            text => text.ShouldContain("It is back after"),
            text => text.ShouldContain("DataRetained"));
    }

    [Fact(Timeout = 120_000)]
    public async Task In_a_named_context_it_leaves_nothing_behind()
    {
        Assets.Require("kube-apiserver");
        await using var server = await ApiServerFixture.StartAsync(cancellationToken: Cancellation);
        using var played = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var pods = PlayAsync(server, played.Token);
        var (code, output) = await RunAsync(start => start.Environment["KUBECONFIG"] = server.KubeConfig, "--context", "test");
        code.ShouldBe(0, output);
        (await server.Client.CustomResourceDefinitions().ListAsync(null, Cancellation)).ShouldBeEmpty();
        (await server.Client.Namespaces().ListAsync(null, Cancellation)).Where(one => one.Metadata.Name!.StartsWith("crdgen-try-", StringComparison.Ordinal)).ShouldAllBe(one => one.Metadata.DeletionTimestamp != null);
        await played.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(pods);
    }

    [Fact]
    public async Task A_context_that_is_not_there_is_named()
    {
        using var folder = new TemporaryKubeConfig();
        var (code, output) = await RunAsync(start => start.Environment["KUBECONFIG"] = folder.Path, "--context", "nowhere");
        code.ShouldBe(1);
        output.ShouldContain("nowhere");
    }

    [Fact]
    public async Task Where_there_is_no_API_server_it_shows_the_manifests_and_says_how_to_get_one()
    {
        var (code, output) = await RunAsync(start => start.Environment["KUBEBUILDER_ASSETS"] = "/nowhere");
        code.ShouldBe(0, output);
        output.ShouldSatisfyAllConditions(
            text => text.ShouldContain("name: postgresclusters.postgres.acme.io"),
            text => text.ShouldContain("kind: ClusterRole"),
            text => text.ShouldContain("setup-envtest"));
    }

    /// <summary>A cluster has someone who runs pods.</summary>
    private static async Task PlayAsync(ApiServerFixture server, CancellationToken cancellationToken)
    {
        while (true)
        {
            await foreach (var set in server.Client.StatefulSets().ListAllAsync(null, cancellationToken))
            {
                if (set.Status?.ObservedGeneration != set.Metadata.Generation)
                {
                    await server.Client.StatefulSets(set.Metadata.Namespace).PlayRolloutAsync(set.Metadata.Name!, cancellationToken: cancellationToken);
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }
    }

    private static async Task<(int Code, string Output)> RunAsync(Action<ProcessStartInfo> configure, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CrdGen.Try.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        configure(start);
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, string.Concat(output));
    }

    private sealed class TemporaryKubeConfig : IDisposable
    {
        public TemporaryKubeConfig() => File.WriteAllText(Path, """{"apiVersion": "v1", "kind": "Config", "contexts": [], "clusters": [], "users": []}""");

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
