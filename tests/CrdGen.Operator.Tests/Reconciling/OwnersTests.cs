using CrdGen.Models.Core.V1;
using CrdGen.Models.Rbac.V1;
using Postgres;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Reconciling;

public sealed class OwnersTests
{
    private static readonly PostgresCluster Orders = new() { Metadata = new() { Name = "orders", Namespace = "shop", Uid = "1" }, Spec = new() { Version = 17 } };

    [Fact]
    public void Other_owners_stay()
    {
        var map = new ConfigMap { Metadata = new() { Name = "map", Namespace = "shop", OwnerReferences = [Reference("Secret", "2", false)] } };

        Owners.SetController(map, Orders);
        Owners.SetController(map, Orders);

        map.Metadata.OwnerReferences.Select(owner => $"{owner.Kind} {owner.Controller}").ShouldBe(["Secret False", "PostgresCluster True"]);
        Owners.IsController(map, Orders).ShouldBeTrue();
        Owners.ControllerOf(map)!.Name.ShouldBe("orders");
    }

    [Fact]
    public void An_owner_becomes_the_controller() =>
        Controlled(Reference("PostgresCluster", "1", false)).ShouldHaveSingleItem().Controller.ShouldBe(true);

    [Theory]
    [InlineData("Deployment", "web", "belongs to Deployment web (uid 2)")]
    [InlineData("PostgresCluster", "orders", "belongs to an earlier PostgresCluster orders (uid 2)")]
    public void There_is_but_one_controller(string kind, string name, string message)
    {
        var error = Should.Throw<ControlledByAnotherException>(() => Controlled(Reference(kind, "2", true, name)));

        error.Message.ShouldContain(message);
        error.Controller!.Uid.ShouldBe("2");
    }

    [Fact]
    public void Nothing_is_owned_from_where_the_garbage_collector_does_not_look()
    {
        Should.Throw<TerminalException>(() => Owners.SetController(new ClusterRole { Metadata = new() { Name = "role" } }, Orders)).Message.ShouldContain("outside of namespaces");
        Should.Throw<TerminalException>(() => Owners.SetController(new ConfigMap { Metadata = new() { Name = "map", Namespace = "other" } }, Orders)).Message.ShouldContain("namespace \"other\"");
        var ns = new Namespace { Metadata = new() { Name = "shop", Uid = "3" } };
        var map = new ConfigMap { Metadata = new() { Name = "map", Namespace = "other" } };
        Owners.SetController(map, ns);
        Owners.KeysOf(map, DefinitionOf<Namespace>()).ShouldBe([new ObjectKey(null, "shop")]);
    }

    [Fact]
    public void Who_has_not_been_created_owns_nothing() =>
        Should.Throw<ArgumentException>(() => Owners.Controller(new ConfigMap { Metadata = new() { Name = "new" } })).Message.ShouldContain("has no uid");

    private static List<OwnerReference> Controlled(OwnerReference known)
    {
        var map = new ConfigMap { Metadata = new() { Name = "map", OwnerReferences = [known] } };
        Owners.SetController(map, Orders);
        return map.Metadata.OwnerReferences;
    }

    private static ResourceDefinition DefinitionOf<T>()
        where T : IKubernetesResource<T> => T.Definition;

    private static OwnerReference Reference(string kind, string uid, bool isController, string name = "owner") =>
        new() { ApiVersion = "v1", Kind = kind, Name = name, Uid = uid, Controller = isController };
}
