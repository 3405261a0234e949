using System.Text.Json.Nodes;
using CrdGen;
using CrdGen.Client;
using CrdGen.Operator;
using Postgres;
using PostgresOperator.Status;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Reconciling;

/// <summary>The reconciler as what it is, a class: no server, no host.</summary>
public sealed class PostgresControllerTests : IDisposable
{
    private const string Core = "/api/v1/namespaces/shop";
    private const string ClusterPath = "/apis/postgres.acme.io/v1/namespaces/shop/postgresclusters/orders";
    private const string SecretPath = Core + "/secrets/orders-superuser";

    private readonly MemoryApi api = new();
    private readonly RecordedEvents events = new();
    private readonly KubernetesClient client;
    private readonly PostgresController controller;

    public PostgresControllerTests()
    {
        client = new(new() { Server = new("https://memory.test"), PrimaryHandler = api });
        controller = new(client, events);
        api.Store(Core + "/pods", new() { ["apiVersion"] = "v1", ["kind"] = "PodList", ["items"] = new JsonArray() });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task The_first_time_makes_all_children()
    {
        (await ReconcileAsync(Clusters.Stored())).ShouldBe(Result.Done);
        new[] { SecretPath, Core + "/configmaps/orders-configuration", Core + "/services/orders", Core + "/services/orders-hosts", "/apis/apps/v1/namespaces/shop/statefulsets/orders" }
            .ShouldAllBe(path => api.Find(path) != null);
        events.Reasons.ShouldBe(["Created"]);
        Status.Conditions.IsFalse(ClusterStatus.Ready).ShouldBeTrue();
        Status.Endpoint.ShouldBe("orders.shop.svc:5432");
    }

    [Fact]
    public async Task The_second_time_keeps_the_password_and_says_nothing()
    {
        await ReconcileAsync(Clusters.Stored());
        var password = api.Find(SecretPath)!.ToJsonString();
        events.Reasons.Clear();
        await ReconcileAsync(Clusters.Stored(status: Status));
        api.Find(SecretPath)!.ToJsonString().ShouldBe(password);
        events.Reasons.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_password_that_is_lost_is_not_made_anew()
    {
        await ReconcileAsync(Clusters.Stored(status: new() { SuperuserSecret = "orders-superuser" }));
        api.Find(SecretPath).ShouldBeNull();
        Status.Conditions.Find(ClusterStatus.Ready)!.Reason.ShouldBe("SuperuserSecretMissing");
        events.Reasons.ShouldBe(["SuperuserSecretMissing"]);
        api.Requests.ShouldNotContain(request => request.Contains("statefulsets", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refused_settings_change_nothing_and_are_told()
    {
        var cluster = Clusters.Stored(spec => spec with { Settings = new Dictionary<string, IntOrString> { ["port"] = 1 } });
        await Should.ThrowAsync<TerminalException>(() => ReconcileAsync(cluster));
        Status.Conditions.Find(ClusterStatus.Progressing)!.Reason.ShouldBe("SettingsRefused");
        events.Reasons.ShouldBe(["SettingsRefused"]);
        api.Requests.ShouldBe([$"PATCH {ClusterPath}/status"]);
    }

    [Theory]
    [InlineData(DeletionPolicy.Retain, "DataRetained", 0)]
    [InlineData(DeletionPolicy.Delete, "DataDeleted", 3)]
    public async Task Data_goes_only_where_the_spec_says_so(DeletionPolicy policy, string reason, int deletions)
    {
        api.Store(Core + "/persistentvolumeclaims", []);
        api.Store(Core + "/secrets", []);
        (await controller.CleanupAsync(Clusters.Stored(spec => spec with { WhenDeleted = policy }), Cancellation)).ShouldBe(Result.Done);
        events.Reasons.ShouldBe([reason]);
        api.Requests.Count(request => request.StartsWith("DELETE", StringComparison.Ordinal)).ShouldBe(deletions);
    }

    private PostgresClusterStatus Status => Unstructured.Parse(api.Find(ClusterPath)!.ToJsonString()).To<PostgresCluster>().Status!;

    private async Task<Result> ReconcileAsync(PostgresCluster cluster)
    {
        api.Store(ClusterPath, Unstructured.From(cluster).ToJson());
        return await controller.ReconcileAsync(cluster, Cancellation);
    }
}
