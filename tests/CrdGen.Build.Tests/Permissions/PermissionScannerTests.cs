using Microsoft.CodeAnalysis;

namespace CrdGen.Build.Tests.Permissions;

/// <summary>A program needs what it calls, no more and no less.</summary>
public sealed class PermissionScannerTests
{
    private const string Cluster = """
        [CustomResource("test.acme.io", "v1")] public partial class Cluster { public string? Spec { get; init; } public string? Status { get; init; } }
        [CustomResource("test.acme.io", "v1", Scope = ResourceScope.Cluster)] public partial class Realm { public string? Spec { get; init; } }
        """;

    private const string Reconcile = "public override ValueTask<Result> ReconcileAsync(Cluster resource, CancellationToken cancellationToken) => new(Result.Done);";
    private const string Cleanup = "public override ValueTask<Result> CleanupAsync(Cluster resource, CancellationToken cancellationToken) => new(Result.Done);";

    public static TheoryData<string, string, string> Calls => new()
    {
        { "nothing", "", "" },
        { "a verb on a built-in resource", "await client.Pods(\"a\").GetAsync(\"b\");", "/pods get" },
        { "a verb on a custom resource", "await client.Clusters(\"a\").ReplaceAsync(new());", "test.acme.io/clusters update" },
        { "several", "await client.StatefulSets(\"a\").ApplyAsync(new StatefulSetApplyConfiguration(\"a\")); await client.StatefulSets().ListAsync(); await client.Secrets(\"a\").DeleteAsync(\"b\");", "/secrets delete;apps/statefulsets create,list,patch" },
        { "a subresource", "await client.Clusters(\"a\").PatchStatusAsync(\"b\", new MergePatch(new()));", "test.acme.io/clusters/status patch" },
        { "an apply configuration's status", "await client.Clusters(\"a\").ApplyStatusAsync(new ClusterApplyConfiguration(\"b\"));", "test.acme.io/clusters/status patch" },
        { "an extension of one resource", "await client.Pods(\"a\").EvictAsync(\"b\");", "/pods/eviction create" },
        { "an extension of all", "await client.Services(\"a\").LabelAsync(\"b\", \"c\", \"d\");", "/services patch" },
        { "overloads that need different things", "client.Pods(\"a\").ReadAllLogLinesAsync([]);", "/pods/log get" },
        { "and the other one", "client.Pods(\"a\").ReadAllLogLinesAsync(\"b\");", "/pods get;/pods/log get" },
        { "several resources at once", "await client.TopNodesAsync();", "/nodes (Cluster) list;metrics.k8s.io/nodes list" },
        { "outside of namespaces", "await client.Realms().GetAsync(\"a\");", "test.acme.io/realms (Cluster) get" },
        { "a method as a delegate", "System.Func<string, CancellationToken, Task<Pod>> get = client.Pods(\"a\").GetAsync;", "/pods get" },
        { "an interface", "CrdGen.Client.IListerWatcher<Pod> pods = client.Pods(); pods.ListAndWatchAsync();", "/pods list,watch" },
        { "metadata only", "client.Pods().MetadataOnly().ListAndWatchAsync();", "/pods list,watch" },
        { "within a lambda and an iterator", "System.Func<Task> run = async () => { await foreach (var pod in client.Pods().ListAllAsync()) { } };", "/pods list" },
        { "an owner reference", "Owners.Controller(new Cluster());", "test.acme.io/clusters/finalizers update" },
        { "children", "new Dependents<Cluster>().Add(\"a\", _ => new ConfigMap()).Add(\"b\", _ => new StatefulSetApplyConfiguration(\"b\"), set => set.DependsOn(\"a\"));", "/configmaps create,delete,get,list,patch,watch;apps/statefulsets create,delete,get,list,patch,watch;test.acme.io/clusters/finalizers update" },
        { "conditions", "await client.SetConditionsAsync(new Cluster(), []);", "test.acme.io/clusters get;test.acme.io/clusters/status patch" },
        { "a status", "await client.SetStatusAsync(new Cluster(), \"a\");", "test.acme.io/clusters get;test.acme.io/clusters/status patch" },
        { "what is made or changed, and its owner", "await client.CreateOrUpdateAsync(new Cluster(), new ConfigMap(), map => { });", "/configmaps create,get,patch;test.acme.io/clusters/finalizers update" },
        { "an event", "new RecordedEvents().All[0].ToString(); EventRecorder events = null!; events.Publish(new Pod(), EventType.Normal, \"A\", \"b\");", "events.k8s.io/events create,patch" },
        { "a name alone", "_ = nameof(ResourceClient<Pod>.GetAsync);", "" },
    };

    [Theory, MemberData(nameof(Calls))]
    public void Calls_need(string what, string body, string expected)
    {
        var scan = TestProgram.Scan(body, Cluster);

        TestProgram.Lines(scan).ShouldBe(expected.Split(';', StringSplitOptions.RemoveEmptyEntries), what);
        scan.Unknown.ShouldBeEmpty();
        scan.IsOperator.ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "test.acme.io/clusters list,watch")]
    [InlineData("(Owns = [typeof(StatefulSet), typeof(Service)])", "/services list,watch;apps/statefulsets list,watch;test.acme.io/clusters list,watch")]
    [InlineData("(Finalizer = \"test.acme.io/cleanup\")", "test.acme.io/clusters list,patch,watch")]
    [InlineData(", Watches<Secret>(nameof(Of))", "/secrets list,watch;test.acme.io/clusters list,watch")]
    public void A_controller_needs_what_it_watches_and_its_finalizer(string attribute, string expected)
    {
        var scan = TestProgram.Scan(
            "builder.AddClusterController();",
            $$"""{{Cluster}} [Controller{{attribute}}] public partial class ClusterController : Reconciler<Cluster> { {{Reconcile}} {{Cleanup}} private static IEnumerable<ObjectKey> Of(Secret secret) => []; }""");

        // Every controller may report what goes wrong.
        TestProgram.Lines(scan).Where(line => !line.Contains("/events ", StringComparison.Ordinal)).ShouldBe(expected.Split(';'));
        scan.IsOperator.ShouldBeTrue();
        scan.Unknown.ShouldBeEmpty();
    }

    [Fact]
    public void A_finalizer_of_a_generic_base_class_counts_for_those_that_derive_from_it() => TestProgram.Lines(TestProgram.Scan(
        "",
        $$"""
        {{Cluster}}
        public abstract class Base<TOther, T> : Reconciler<T> where T : class, IApiResource<T> { public override string? Finalizer => "test.acme.io/cleanup"; }
        public class ClusterReconciler : Base<int, Cluster> { {{Reconcile}} }
        """)).ShouldBe(["test.acme.io/clusters patch"]);

    [Theory]
    [InlineData("await client.Resources(new ResourceDefinition(\"\", \"v1\", \"Pod\", \"PodList\", \"pods\", ResourceScope.Namespaced), \"a\").GetAsync(\"b\");", "ResourceClient<Unstructured>.GetAsync", "'Unstructured' does not say which resource it is")]
    [InlineData("await client.ApplyAllAsync([]);", "ManifestExtensions.ApplyAllAsync", "the manifest says which objects")]
    [InlineData("await Get<Pod>(client.Pods()); } private static async Task<T> Get<T>(ResourceClient<T> client) where T : class, IKubernetesObject { return await client.GetAsync(\"a\");", "ResourceClient<T>.GetAsync", "put [RequiresPermission(\"get\")] on the generic method")]
    public void What_cannot_be_told_is_said(string body, string name, string reason)
    {
        var scan = TestProgram.Scan(body);

        var (key, problem) = scan.Unknown.ShouldHaveSingleItem();
        key.ShouldEndWith(" " + name);
        problem.Code.ShouldBe("CRD9011");
        problem.Message.ShouldContain($"calls '{name}'");
        problem.Message.ShouldContain(reason);
    }

    [Fact]
    public void A_generic_method_of_ones_own_says_what_it_requires()
    {
        var scan = TestProgram.Scan(
            "await Get(client.Pods(\"a\")); await Get(client.Services(\"a\")); Fixed(); } [RequiresPermission(\"list\", Group = \"apps\", Resource = \"deployments\")] private static void Fixed() { } [RequiresPermission(\"get\")] private static async Task<T> Get<T>(ResourceClient<T> client) where T : class, IKubernetesObject { return await client.GetAsync(\"a\");");

        TestProgram.Lines(scan).ShouldBe(["/pods get", "/services get", "apps/deployments list"]);
        scan.Unknown.ShouldBeEmpty();
    }

    [Fact]
    public void People_say_what_the_build_cannot_tell()
    {
        var scan = TestProgram.Scan(
            "await client.ApplyAllAsync([]);",
            """
            [assembly: Permission("get", "list", Group = "acme.io", Resource = "widgets", Subresource = "status")]
            [assembly: Permission("use", Group = "policy", Resource = "podsecuritypolicies", ResourceNames = ["b", "a"])]
            [assembly: Permission("create", Resource = "nodes")]
            [Permission("get", Type = typeof(Secret), Scope = PermissionScope.OwnNamespace)] public class Some;
            """);

        scan.Unknown.ShouldBeEmpty();
        TestProgram.Lines(scan).ShouldBe(["/nodes (Cluster) create", "/secrets (OwnNamespace) get", "acme.io/widgets/status get,list", "policy/podsecuritypolicies [a,b] use"]);
    }

    [Fact]
    public void A_Permission_of_what_is_no_resource_is_told() =>
        TestProgram.Scan("", "[assembly: Permission(\"get\", Type = typeof(string))]").Unknown.Values.ShouldHaveSingleItem().Message.ShouldContain("'String', which is no resource");

    [Fact]
    public void Other_projects_count_and_packages_do_not()
    {
        using var folder = new Manifests.TemporaryFolder();
        var own = TestProgram.Compile(folder.File("Own.dll"), "public static class Own { public static Task Run(CrdGen.Client.KubernetesClient client) => client.Pods(\"a\").GetAsync(\"b\"); }", kind: OutputKind.DynamicallyLinkedLibrary);
        var other = TestProgram.Compile(folder.File("Other.dll"), "public static class Other { public static Task Run(CrdGen.Client.KubernetesClient client) => client.Secrets(\"a\").GetAsync(\"b\"); }", kind: OutputKind.DynamicallyLinkedLibrary);
        var program = TestProgram.Compile(folder.File("Test.dll"), TestProgram.Source("await Own.Run(client); await Other.Run(client);"), [own, other]);

        TestProgram.Lines(CrdGen.Build.Operators.OperatorManifests.Scan(program, [.. TestProgram.References, own, other], [own, TestProgram.References[0]])).ShouldBe(["/pods get"]);
    }

    [Fact]
    public void An_assembly_without_any_of_it_needs_nothing()
    {
        using var folder = new Manifests.TemporaryFolder();
        Manifests.TestAssembly.WriteSource(folder.File("Test.dll"), "public static class Program { public static void Main() => System.Console.WriteLine(); }");

        TestProgram.ScanFile(folder.File("Test.dll")).Permissions.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_assembly_is_told()
    {
        using var folder = new Manifests.TemporaryFolder();
        folder.Put("Test.dll", "no");

        Should.Throw<CrdGen.Build.Manifests.ProblemException>(() => TestProgram.ScanFile(folder.File("Test.dll"))).Problems.ShouldHaveSingleItem().Code.ShouldBe("CRD9007");
    }
}
