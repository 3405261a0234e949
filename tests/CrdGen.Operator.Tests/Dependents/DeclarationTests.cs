using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Models.Rbac.V1;
using Postgres;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Dependents;

/// <summary>What a unit test of a reconciler sees of its dependents: no server, no operator.</summary>
public sealed class DeclarationTests
{
    private static readonly PostgresCluster Orders = new()
    {
        Metadata = new() { Name = "orders", Namespace = "shop", Uid = "1" },
        Spec = new() { Version = 17, Instances = 2 },
    };

    [Fact]
    public void The_children_that_an_object_shall_have_are_there_without_a_server()
    {
        var children = new PostgresChildren(null!).Dependents.Desired(Orders);

        children.Select(child => $"{child.Kind} {child.Metadata.Name}").ShouldBe(
            ["ConfigMap orders-settings", "Secret orders-credentials", "StatefulSet orders", "Service orders", "ConfigMap orders-note-0", "ConfigMap orders-note-1"]);
        children.OfType<StatefulSetApplyConfiguration>().Single().Spec!.Replicas.ShouldBe(2);
    }

    [Fact]
    public void What_depends_on_what_is_not_wanted_is_not_wanted_either()
    {
        var dependents = new Dependents<PostgresCluster>()
            .Add("one", _ => Map("one"), one => one.When(_ => false))
            .Add("two", _ => Map("two"), two => two.DependsOn("one"))
            .Add("three", _ => (ConfigMap?)null)
            .Add("four", _ => Map("four"), four => four.DependsOn("three"));

        dependents.Desired(Orders).Select(child => child.Metadata.Name).ShouldBe(["four"]);
    }

    [Fact]
    public async Task A_whole_reconciler_is_tested_without_a_server()
    {
        var dependents = new PostgresChildren(null!).Dependents;
        dependents.Pretend();
        (await ReadyAsync()).ShouldBe(new("Ready", false, "RollingOut", "StatefulSet orders: its change has not been seen yet; Service orders: waits for database"));

        dependents.Pretend(new StatefulSet { Metadata = new() { Name = "orders" }, Spec = new() { Replicas = 2, Selector = new(), Template = new() }, Status = new() { Replicas = 2, ReadyReplicas = 2 } });
        (await ReadyAsync()).ShouldBe(new("Ready", true, "Ready", "6 of 6 are ready"));
        (await dependents.DeleteAsync(Orders, TestContext.Current.CancellationToken)).ShouldBe(Result.Done);

        async Task<ConditionState> ReadyAsync() => (await dependents.ReconcileAsync(Orders, TestContext.Current.CancellationToken)).Ready;
    }

    [Fact]
    public async Task Whoever_runs_them_without_an_operator_is_told_what_to_do() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => new Dependents<PostgresCluster>().ReconcileAsync(Orders, TestContext.Current.CancellationToken))).Message.ShouldContain("by its property Dependents");

    [Fact]
    public void Mistakes_in_a_declaration_are_found_at_once()
    {
        var dependents = new Dependents<PostgresCluster>().Add("one", _ => Map("one"));

        Should.Throw<ArgumentException>(() => dependents.Add("one", _ => Map("other"))).Message.ShouldContain("two dependents \"one\" of PostgresCluster");
        Should.Throw<ArgumentException>(() => dependents.Add("two", _ => Map("two"), two => two.DependsOn("one", "three"))).Message.ShouldContain("depends on \"three\", which was not added before it");
        Should.Throw<ArgumentException>(() => dependents.Add("no name", _ => Map("two"))).Message.ShouldContain("no name");
    }

    [Theory]
    [InlineData("A ClusterRole lives outside of namespaces, and PostgresCluster shop/orders in one")]
    [InlineData("cannot own a ConfigMap in namespace \"other\"")]
    [InlineData("gives a ConfigMap without a name")]
    public void What_cannot_be_owned_is_refused(string message)
    {
        var dependent = message switch
        {
            _ when message.Contains("ClusterRole", StringComparison.Ordinal) => Typed("role", _ => new ClusterRole { Metadata = new() { Name = "a" } }),
            _ when message.Contains("other", StringComparison.Ordinal) => Typed("map", _ => Map("a", "other")),
            _ => Typed("map", _ => new ConfigMap()),
        };

        Should.Throw<TerminalException>(() => dependent.Desired(Orders)).Message.ShouldContain(message);

        static Dependent<PostgresCluster> Typed<T>(string name, Func<PostgresCluster, T> desired)
            where T : class, IApiResource<T> =>
            new TypedDependent<PostgresCluster, T>(name, owner => [(desired(owner), () => System.Text.Json.JsonSerializer.SerializeToNode(desired(owner), T.JsonTypeInfo))], new());
    }

    [Fact]
    public void What_is_applied_has_its_owner_and_its_label_and_keeps_what_it_has()
    {
        var map = Map("a");
        map.Metadata.Labels = new() { ["app"] = "orders" };
        map.Metadata.OwnerReferences = [new() { ApiVersion = "v1", Kind = "Secret", Name = "s", Uid = "2" }, new() { ApiVersion = "v1", Kind = "Old", Name = "orders", Uid = "1" }];
        var dependent = new TypedDependent<PostgresCluster, ConfigMap>("map", _ => [(map, () => System.Text.Json.JsonSerializer.SerializeToNode(map, Contract<ConfigMap>()))], new());

        var child = dependent.Desired(Orders).ShouldHaveSingleItem();

        child.Key.ShouldBe(new("shop", "a"));
        child.Configuration.ToJsonString().ShouldBe(
            """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"labels":{"app":"orders","crdgen.dev/dependent":"map"},"name":"a","ownerReferences":[{"apiVersion":"v1","kind":"Secret","name":"s","uid":"2"},{"apiVersion":"postgres.acme.io/v1","kind":"PostgresCluster","name":"orders","uid":"1","controller":true,"blockOwnerDeletion":true}],"namespace":"shop"}}""");
    }

    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Contract<T>()
        where T : IApiResource<T> => T.JsonTypeInfo;

    private static ConfigMap Map(string name, string? ns = null) => new() { Metadata = new() { Name = name, Namespace = ns } };
}
