using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Controllers;

/// <summary>What is emitted compiles beside any shape of controller, and registers what the attributes say.</summary>
public sealed class ControllerCodeTests
{
    private const string Good = "public sealed partial class ClusterController : Reconciler<Cluster>";

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "plain", "[Controller] " + Good, ControllerSource.Reconcile },
        { "internal", "[Controller] internal sealed partial class ClusterController : Reconciler<Cluster>", ControllerSource.Reconcile },
        { "all that can be said", "[Controller(Name = \"clusters\", Owns = [typeof(StatefulSet), typeof(Service), typeof(Service)], Finalizer = \"test.acme.io/cleanup\")] " + Good, ControllerSource.Reconcile + ControllerSource.Cleanup },
        { "what it needs", "[Controller] public sealed partial class ClusterController(CrdGen.Client.KubernetesClient client) : Reconciler<Cluster>", ControllerSource.Reconcile + "public object Client => client;" },
        { "a private mapping", "[Controller, Watches<Secret>(nameof(Of))] " + Good, ControllerSource.Reconcile + "private static ObjectKey[] Of(Secret secret) => [ObjectKey.Of(secret)];" },
        { "a mapping that searches", "[Controller, Watches<Secret>(nameof(Of))] " + Good, ControllerSource.Reconcile + "private static IEnumerable<ObjectKey> Of(Secret secret, IObjectCache<Cluster> all) => all.List().Where(one => one.Spec.SecretName == secret.Metadata.Name).Select(ObjectKey.Of);" },
        { "a mapping for several", "[Controller, Watches<Secret>(nameof(Of)), Watches<ConfigMap>(nameof(Of))] " + Good, ControllerSource.Reconcile + "private static IEnumerable<ObjectKey> Of(IKubernetesObject any) => [];" },
        { "overloads of a mapping", "[Controller, Watches<Secret>(nameof(Of))] " + Good, ControllerSource.Reconcile + "private static IEnumerable<ObjectKey> Of(Secret secret) => []; private static IEnumerable<ObjectKey> Of(Secret secret, IObjectCache<Cluster> all) => [];" },
        { "names that are there", "public class ClusterControllerExtensions; [Controller] " + Good, ControllerSource.Reconcile + "public void ConfigureController() { }" },
        { "a base class between", "public abstract class Base<T> : Reconciler<T> where T : class, IApiResource<T>; [Controller(Finalizer = \"test.acme.io/cleanup\")] public partial class ClusterController : Base<Cluster>", ControllerSource.Reconcile },
        { "a keyword for a name", "[Controller(Name = \"event\")] public partial class @event : Reconciler<Cluster>", ControllerSource.Reconcile },
        { "a finalizer of its own", "[Controller] " + Good, ControllerSource.Reconcile + ControllerSource.Cleanup + "public override string? Finalizer => \"test.acme.io/cleanup\";" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void It_compiles_beside_any_controller(string shape, string head, string members)
    {
        var run = GeneratorRun.OfOperator(ControllerSource.Of(head, members), ControllerSource.Usings);

        run.Diagnostics.ShouldBeEmpty(shape);
        run.CompilerErrors.ShouldBeEmpty(shape);
        run.Output.SyntaxTrees.ShouldContain(tree => tree.ToString().Contains("AddController<", StringComparison.Ordinal), shape);
    }

    [Fact]
    public void It_registers_what_the_attributes_say()
    {
        var run = GeneratorRun.OfOperator(
            ControllerSource.Of("[Controller(Owns = [typeof(StatefulSet)], Finalizer = \"test.acme.io/cleanup\"), Watches<Secret>(nameof(Of))] " + Good, ControllerSource.Reconcile + ControllerSource.Cleanup + "private static IEnumerable<ObjectKey> Of(Secret secret) => [];"),
            ControllerSource.Usings,
            "namespace Use; using Test; public static class Program { public static void Add(OperatorBuilder builder) => builder.AddClusterController().AddClusterController(controller => controller.Options.MaxConcurrentReconciles = 4); }");

        run.CompilerErrors.ShouldBeEmpty();
        var code = run.Output.SyntaxTrees.Single(tree => tree.FilePath.Contains("ClusterController", StringComparison.Ordinal)).ToString();
        code.ShouldContain("public override string? Finalizer => \"test.acme.io/cleanup\";");
        code.ShouldContain("controller.Name = \"cluster\";");
        code.ShouldContain("controller.Owns<global::CrdGen.Models.Apps.V1.StatefulSet>();");
        code.ShouldContain("controller.Watches<global::CrdGen.Models.Core.V1.Secret>(static watched => Of(watched));");
    }

    [Theory]
    [InlineData("PostgresController", "postgres")]
    [InlineData("PostgresReconciler", "postgres")]
    [InlineData("Postgres", "postgres")]
    [InlineData("Controller", "controller")]
    public void A_name_follows_from_the_class(string type, string name) => Parsing.Controllers.ControllerParser.DefaultName(type).ShouldBe(name);

    [Fact]
    public void A_resource_outside_of_namespaces_owns_what_it_likes() =>
        GeneratorRun.OfOperator(
            ControllerSource.Of("[Controller(Owns = [typeof(ClusterRole), typeof(Service)])] " + Good).Replace("\"v1\")", "\"v1\", Scope = ResourceScope.Cluster)", StringComparison.Ordinal),
            ControllerSource.Usings).Diagnostics.ShouldBeEmpty();
}
