using System.Text;
using CrdGen;
using Postgres;
using PostgresOperator.Status;
using PostgresOperator.Tests.Life;
using PostgresOperator.Tests.Nodes;
using Xunit;

namespace PostgresOperator.Tests.Running;

/// <summary>A PostgreSQL cluster whose pods run.</summary>
internal sealed class RunningCluster : IAsyncDisposable
{
    private RunningCluster(ClusterInTest resource, TestNode node) => (Resource, Node) = (resource, node);

    public ClusterInTest Resource { get; }

    public TestNode Node { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Creates one, and waits until it is ready.</summary>
    public static async Task<RunningCluster> CreateAsync(Cluster cluster, Func<PostgresClusterSpec, PostgresClusterSpec>? change = null)
    {
        var software = await Software.RequireAsync();
        var resource = await ClusterInTest.CreateAsync(cluster, change);
        var running = new RunningCluster(resource, await TestNode.StartAsync(software, resource.Client, resource.Namespace, Cancellation));
        try
        {
            await running.UntilReadyAsync();
            return running;
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until its conditions say that all instances are as they should be.</summary>
    public Task UntilReadyAsync() => Node.UntilAsync(
        async () =>
        {
            var found = await Resource.GetAsync();
            var (status, isSeen) = (found.Status!, found.Status!.ObservedGeneration == found.Metadata.Generation);
            return isSeen && status.Conditions.IsTrue(ClusterStatus.Ready) && status.Conditions.IsFalse(ClusterStatus.Progressing)
                ? null
                : $"It is not ready: {string.Join(", ", (status.Conditions ?? []).Select(condition => $"{condition.Type} {condition.Status} {condition.Message}"))}";
        },
        Cancellation);

    /// <summary>Waits until it is said why it is not ready.</summary>
    public Task UntilFailsAsync(params string[] words) => Node.UntilAsync(
        async () =>
        {
            var condition = (await Resource.GetAsync()).Status!.Conditions.Find(ClusterStatus.Ready)!;
            return condition.Reason == "InstanceFails" && Array.TrueForAll(words, word => condition.Message.Contains(word, StringComparison.Ordinal))
                ? null
                : $"It says {condition.Status} {condition.Reason} {condition.Message}";
        },
        Cancellation);

    /// <summary>Waits for an answer.</summary>
    public Task UntilAnswerAsync(string pod, string query, string answer) => Node.UntilAsync(
        async () => await QueryAsync(pod, query) is var given && given == answer ? null : $"{pod} says {given} and not {answer}: {query}", Cancellation);

    /// <summary>Asks an instance over the network, as the superuser.</summary>
    public async Task<string> QueryAsync(string pod, string query) => (await TryQueryAsync(pod, query)).Succeeded();

    /// <inheritdoc cref="QueryAsync"/>
    public Task<CommandResult> TryQueryAsync(string pod, string query, string? password = null) =>
        PsqlAsync(pod, password, ["--set", "ON_ERROR_STOP=1", "--command", query], null);

    /// <summary>Runs a dump, whose roles are there already.</summary>
    public async Task RestoreAsync(string pod, string dump) => (await PsqlAsync(pod, null, [], dump)).Succeeded();

    public ValueTask DisposeAsync() => Node.DisposeAsync();

    private async Task<CommandResult> PsqlAsync(string pod, string? password, string[] arguments, string? input) => await Node.RunAsync(
        ["psql", "--no-psqlrc", "--tuples-only", "--no-align", "--quiet", "--host", Node.Address(pod), "--username", "postgres", .. arguments],
        new Dictionary<string, string> { ["PGPASSWORD"] = password ?? await PasswordAsync(), ["PGCONNECT_TIMEOUT"] = "20" },
        input,
        Cancellation);

    private async Task<string> PasswordAsync() => Encoding.UTF8.GetString((await Resource.Secrets.GetAsync("orders-superuser", Cancellation)).Data!["password"]);
}
