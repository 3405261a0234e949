using CrdGen.Generator.Tests.Diagnostics;

namespace CrdGen.Generator.Tests.Controllers;

/// <summary>Controllers that are wrong.</summary>
internal static class ControllerCases
{
    private const string Good = "public sealed partial class ClusterController : Reconciler<Cluster>";

    public static IReadOnlyList<WrongDeclaration> All { get; } =
    [
        Case("an abstract class", "[Controller] public abstract partial class {|CRD0701:ClusterController|} : Reconciler<Cluster>", "'ClusterController' cannot be a controller: it is abstract; put the attribute on a class that derives from it"),
        Case("a generic class", "[Controller] public partial class {|CRD0701:ClusterController|}<T> : Reconciler<Cluster>", "'ClusterController<T>' cannot be a controller: it is generic; put the attribute on a class that derives from it with type arguments"),
        Case("a file-local class", "[Controller] file partial class {|CRD0701:ClusterController|} : Reconciler<Cluster>", "'ClusterController' cannot be a controller: it is local to its file, and generated code cannot name it"),
        new(
            "a nested class",
            ControllerSource.Of("public partial class Outer", $$"""[Controller] public partial class {|CRD0701:ClusterController|} : Reconciler<Cluster> { {{ControllerSource.Reconcile}} }"""),
            "'Outer.ClusterController' cannot be a controller: it stands in another type; put it into a namespace"),
        Case("not partial", "[Controller] public class {|CRD0702:ClusterController|} : Reconciler<Cluster>", "'ClusterController' is a controller, and the generator has to continue it: make it partial"),
        Case("no reconciler", "[Controller] public partial class {|CRD0703:ClusterController|}", "'ClusterController' is a controller, but does not say of what: derive it from Reconciler<T>, with the resource's class for T", ""),
        Case(
            "an owned type that is none",
            "[Controller({|CRD0704:Owns = [typeof(string), typeof(Service)]|})] " + Good,
            "'string' is no resource: a controller reconciles, owns and watches classes with [CustomResource], or Kubernetes' own of CrdGen.Models"),
        Case(
            "a watched type that is none",
            "[Controller, {|CRD0704:Watches<string>(\"Of\")|}] " + Good,
            "'string' is no resource: a controller reconciles, owns and watches classes with [CustomResource], or Kubernetes' own of CrdGen.Models"),
        Case(
            "an owned type outside of namespaces",
            "[Controller({|CRD0705:Owns = [typeof(ClusterRole)]|})] " + Good,
            "'Cluster' lives in a namespace, and cannot own 'ClusterRole', which lives outside: the garbage collector would delete it; watch it with [Watches<ClusterRole>] and delete it with a finalizer"),
        new(
            "two of one name",
            ControllerSource.Of("[Controller] " + Good) + $$"""

            [{|CRD0706:Controller(Name = "cluster")|}]
            public sealed partial class OtherController : Reconciler<Cluster>
            {
                {{ControllerSource.Reconcile}}
            }
            """,
            "'OtherController' and 'ClusterController' are both controllers named 'cluster', and logs, metrics and events could not tell them apart: set Name on one of them"),
        Case(
            "a finalizer without a domain",
            "[Controller({|CRD0707:Finalizer = \"cleanup\"|})] " + Good,
            "'cleanup' is no name of a finalizer: it is a domain and a name, such as postgres.acme.io/cleanup",
            ControllerSource.Reconcile + ControllerSource.Cleanup),
        Case(
            "a mapping that is not there",
            "[Controller, Watches<Secret>({|CRD0708:\"Of\"|})] " + Good,
            "'Of' cannot say which objects of 'ClusterController' a watched one concerns: there is none; it has to be static IEnumerable<ObjectKey> Of(Secret secret) or, to search, with a second parameter IObjectCache<Cluster>"),
        Case(
            "a mapping of another type",
            "[Controller, Watches<Secret>({|CRD0708:nameof(Of)|})] " + Good,
            "'Of' cannot say which objects of 'ClusterController' a watched one concerns: it has another form; it has to be static IEnumerable<ObjectKey> Of(Secret secret) or, to search, with a second parameter IObjectCache<Cluster>",
            ControllerSource.Reconcile + "private static IEnumerable<ObjectKey> Of(ConfigMap map) => [];"),
        Case(
            "a mapping that is not static",
            "[Controller, Watches<Secret>({|CRD0708:nameof(Of)|})] " + Good,
            "'Of' cannot say which objects of 'ClusterController' a watched one concerns: it has another form; it has to be static IEnumerable<ObjectKey> Of(Secret secret) or, to search, with a second parameter IObjectCache<Cluster>",
            ControllerSource.Reconcile + "private IEnumerable<ObjectKey> Of(Secret secret) => [];"),
        Case("a name that is none", "[Controller({|CRD0709:Name = \"My Clusters\"|})] " + Good, "'My Clusters' is no name of a controller: use lower-case letters, digits and '-', at most 63"),
        Case(
            "a finalizer for nothing",
            "[Controller({|CRD0711:Finalizer = \"test.acme.io/cleanup\"|})] " + Good,
            "'ClusterController' sets the finalizer 'test.acme.io/cleanup' but has no CleanupAsync: override it, or remove the finalizer, which costs two writes for each object"),
        Case(
            "a clean-up without a finalizer",
            "[Controller] " + Good,
            "'ClusterController' has a CleanupAsync but no finalizer, so that nothing calls it: set Finalizer = \"domain/name\" in [Controller]",
            ControllerSource.Reconcile + ControllerSource.Cleanup.Replace("CleanupAsync", "{|CRD0712:CleanupAsync|}", StringComparison.Ordinal)),
        Case(
            "two finalizers",
            "[Controller({|CRD0713:Finalizer = \"test.acme.io/cleanup\"|})] " + Good,
            "'ClusterController' overrides Finalizer, and its [Controller] sets another: say it in one of them",
            ControllerSource.Reconcile + ControllerSource.Cleanup + "public override string? Finalizer => \"test.acme.io/other\";"),
    ];

    private static WrongDeclaration Case(string name, string head, string message, string members = ControllerSource.Reconcile) => new(name, ControllerSource.Of(head, members), message);
}
