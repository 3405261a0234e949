using CrdGen;
using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Testing;
using Postgres;
using PostgresOperator.Status;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Life;

/// <summary>A PostgreSQL cluster in a namespace of its own, whose pods are played.</summary>
internal sealed class ClusterInTest
{
    public const string Name = "orders";

    private ClusterInTest(KubernetesClient client, string @namespace) => (Client, Namespace) = (client, @namespace);

    public KubernetesClient Client { get; }

    public string Namespace { get; }

    public ResourceClient<PostgresCluster> Clusters => Client.PostgresClusters(Namespace);

    public ResourceClient<StatefulSet> Sets => Client.StatefulSets(Namespace);

    public ResourceClient<Secret> Secrets => Client.Secrets(Namespace);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Creates one, and waits until the operator has made its instances.</summary>
    public static async Task<ClusterInTest> CreateAsync(Cluster cluster, Func<PostgresClusterSpec, PostgresClusterSpec>? change = null)
    {
        await cluster.OperatorAsync();
        return await CreateAsync(cluster.Server, change);
    }

    /// <inheritdoc cref="CreateAsync(Cluster, Func{PostgresClusterSpec, PostgresClusterSpec}?)"/>
    public static async Task<ClusterInTest> CreateAsync(ApiServerFixture server, Func<PostgresClusterSpec, PostgresClusterSpec>? change = null)
    {
        var created = new ClusterInTest(server.Client, await server.NewNamespaceAsync(cancellationToken: Cancellation));
        await created.Clusters.CreateAsync(Tests.Clusters.New(Name, change), Cancellation);
        await created.UntilAsync(status => status.ObservedGeneration == 1 && status.Conditions.Find(ClusterStatus.Ready) is not null);
        return created;
    }

    /// <summary>Creates one whose instances are ready.</summary>
    public static async Task<ClusterInTest> CreateReadyAsync(Cluster cluster, Func<PostgresClusterSpec, PostgresClusterSpec>? change = null)
    {
        var created = await CreateAsync(cluster, change);
        await created.PlayAsync();
        return created;
    }

    public Task<PostgresCluster> GetAsync() => Clusters.GetAsync(Name, Cancellation);

    /// <summary>Plays a rollout, and waits until the operator has seen it.</summary>
    public async Task PlayAsync()
    {
        await Sets.PlayRolloutAsync(Name, cancellationToken: Cancellation);
        await UntilAsync(status => status.Conditions.IsTrue(ClusterStatus.Ready) && status.Conditions.IsFalse(ClusterStatus.Progressing));
    }

    /// <summary>Changes the spec, and waits until the operator has seen that.</summary>
    public async Task ChangeAsync(Func<PostgresClusterSpec, PostgresClusterSpec> change)
    {
        var changed = await Clusters.UpdateAsync(Name, found => new PostgresCluster { Metadata = found.Metadata, Spec = change(found.Spec), Status = found.Status }, Cancellation);
        await UntilAsync(status => status.ObservedGeneration >= changed.Metadata.Generation);
    }

    /// <summary>Waits for a status.</summary>
    public Task<PostgresCluster> UntilAsync(Func<PostgresClusterStatus, bool> condition) =>
        Clusters.WaitAsync(Name, cluster => cluster.Status is { } status && condition(status), TimeSpan.FromSeconds(30), Cancellation);

    /// <summary>Waits until events of these reasons are there, in this order.</summary>
    public async Task UntilEventsAsync(params string[] reasons)
    {
        var cluster = await GetAsync();
        await UntilEventsAsync(cluster, reasons);
    }

    /// <inheritdoc cref="UntilEventsAsync(string[])"/>
    public Task UntilEventsAsync(PostgresCluster cluster, params string[] reasons) => Eventually.PassesAsync(
        async () => (await Client.ListEventsOfAsync(cluster, Cancellation)).Select(one => one.Reason).ShouldBe(reasons),
        cancellationToken: Cancellation);
}
