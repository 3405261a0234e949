using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.ApiExtensions.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Models.Rbac.V1;
using CrdGen.Operator.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

[assembly: CrdGen.GeneratedManifest("crds/gadgets.start.test.yaml", """
    {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"gadgets.start.test"},"spec":{"group":"start.test","scope":"Namespaced",
    "names":{"plural":"gadgets","singular":"gadget","kind":"Gadget","listKind":"GadgetList"},
    "versions":[{"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":{"type":"object"}}}]}}
    """)]
[assembly: CrdGen.GeneratedManifest("rbac/role.yaml", """{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"ClusterRole","metadata":{"name":"not-a-definition"}}""")]

namespace CrdGen.Operator.Tests.Definitions;

/// <summary>Definitions that a program installs when it starts, on a real API server.</summary>
[Collection("exit code")]
public sealed class DefinitionInstallerTests(Cluster cluster)
{
    private static readonly Version One = new(1, 0, 0, 0);

    [Fact]
    public async Task Replicas_that_start_at_once_install_them_together()
    {
        var ns = await cluster.NewNamespaceAsync();
        var replicas = Enumerable.Range(0, 3).Select(i => new Replica(cluster, services => services.AddSingleton(new Script())
            .AddOperator(options => options.Namespaces.Add(ns))
            .UseLeaderElection("leader", options => options.Namespace = ns)
            .InstallDefinitions()
            .AddController<ScriptedReconciler, ConfigMap>())).ToList();
        await Task.WhenAll(replicas.Select(replica => replica.StartAsync()));
        await Until.TrueAsync(() => replicas.All(replica => replica.Get<OperatorState>().Phase == OperatorPhase.Running), "all run");

        var definition = await Definitions.GetAsync("gadgets.start.test", TestContext.Current.CancellationToken);
        definition.Metadata.Generation.ShouldBe(1);
        definition.Metadata.Annotations![DefinitionInstaller.VersionAnnotation].ShouldBe(typeof(DefinitionInstallerTests).Assembly.GetName().Version!.ToString());
        definition.Status!.Conditions!.ShouldContain(condition => condition.Type == "Established" && condition.Status == "True");
        (await cluster.Client.ClusterRoles().GetOrDefaultAsync("not-a-definition", TestContext.Current.CancellationToken)).ShouldBeNull();
        foreach (var replica in replicas)
        {
            replica.IsStopping.ShouldBeFalse();
            await replica.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_newer_one_replaces_an_older_one_and_never_the_other_way()
    {
        var installer = Installer(cluster.Client);
        await installer.InstallAsync(Definition("order.test", "v1"), new(1, 2), TestContext.Current.CancellationToken);
        await installer.InstallAsync(Definition("order.test", "v2", "v1"), new(1, 10), TestContext.Current.CancellationToken);
        (await VersionsAsync("order.test")).ShouldBe(["v2", "v1"]);

        // The program of before is started anew in the middle of an update.
        await installer.InstallAsync(Definition("order.test", "v1"), new(1, 2), TestContext.Current.CancellationToken);

        (await VersionsAsync("order.test")).ShouldBe(["v2", "v1"]);
    }

    [Fact]
    public async Task What_was_applied_by_hand_before_becomes_the_programs()
    {
        await Definitions.CreateAsync(Definition("hand.test", "v1").To<CustomResourceDefinition>(), TestContext.Current.CancellationToken);

        await Installer(cluster.Client).InstallAsync(Definition("hand.test", "v1", "v1alpha1"), One, TestContext.Current.CancellationToken);

        (await VersionsAsync("hand.test")).ShouldBe(["v1", "v1alpha1"]);
    }

    [Fact]
    public async Task A_version_in_which_objects_are_stored_is_not_dropped()
    {
        await Installer(cluster.Client).InstallAsync(Definition("stored.test", "v1"), One, TestContext.Current.CancellationToken);

        var error = await Should.ThrowAsync<DefinitionException>(() => Installer(cluster.Client).InstallAsync(Definition("stored.test", "v2"), One, TestContext.Current.CancellationToken));

        error.Message.ShouldStartWith("The program's definition gadgets.stored.test has no version v1 any more, in which objects are stored");
        (await VersionsAsync("stored.test")).ShouldBe(["v1"]);
    }

    [Fact]
    public async Task One_that_is_being_deleted_is_installed_when_it_is_gone()
    {
        var uid = await DeleteHeldAsync("going.test");

        var installing = Installer(cluster.Client).InstallAsync(Definition("going.test", "v1"), One, TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        installing.IsCompleted.ShouldBeFalse();
        await Definitions.PatchAsync("gadgets.going.test", MergePatch.Parse("""{"metadata":{"finalizers":null}}"""), TestContext.Current.CancellationToken);
        await installing;

        (await Definitions.GetAsync("gadgets.going.test", TestContext.Current.CancellationToken)).Metadata.ShouldSatisfyAllConditions(
            metadata => metadata.Uid.ShouldNotBe(uid),
            metadata => metadata.DeletionTimestamp.ShouldBeNull());
    }

    [Fact]
    public async Task One_that_does_not_go_is_told_with_what_it_waits_for()
    {
        await DeleteHeldAsync("staying.test");

        var error = await Should.ThrowAsync<DefinitionException>(() =>
            Installer(cluster.Client, TimeSpan.FromMilliseconds(500)).InstallAsync(Definition("staying.test", "v1"), One, TestContext.Current.CancellationToken));

        error.Message.ShouldStartWith("The definition gadgets.staying.test is being deleted, and is not gone after 00:00:00.5000000: it waits for ");
        error.Message.ShouldContain("test.crdgen.dev/hold");
    }

    [Fact]
    public async Task What_the_server_refuses_is_told_in_its_words()
    {
        var wrong = Definition("wrong.test", "v1");
        wrong["spec"]!["names"]!["plural"] = "others";

        (await Should.ThrowAsync<DefinitionException>(() => Installer(cluster.Client).InstallAsync(wrong, One, TestContext.Current.CancellationToken)))
            .Message.ShouldStartWith("The API server refuses the definition gadgets.wrong.test. ");
    }

    [Fact]
    public async Task Two_definitions_of_the_same_names_are_not_accepted_and_the_condition_says_why()
    {
        await Installer(cluster.Client).InstallAsync(Definition("taken.test", "v1"), One, TestContext.Current.CancellationToken);
        var other = Definition("taken.test", "v1");
        other.Metadata.Name = "others.taken.test";
        other["spec"]!["names"]!["plural"] = "others";

        var error = await Should.ThrowAsync<DefinitionException>(() => Installer(cluster.Client, TimeSpan.FromMilliseconds(500)).InstallAsync(other, One, TestContext.Current.CancellationToken));

        error.Message.ShouldContain("others.taken.test");
        error.Message.ShouldContain("NamesAccepted");
    }

    [Fact]
    public async Task Who_may_not_install_them_ends_with_one_message_that_says_what_is_needed()
    {
        var ns = await cluster.NewNamespaceAsync();
        Environment.ExitCode = 0;
        await using var replica = new Replica(cluster, services =>
        {
            services.AddKubernetesClient(options => options.Impersonation = new() { User = "nobody" }).AddSingleton(new Script());
            services.AddOperator(options => options.Namespaces.Add(ns)).InstallDefinitions().AddController<ScriptedReconciler, ConfigMap>();
        });
        await replica.StartAsync();
        await Until.TrueAsync(() => replica.IsStopping, "it ends");

        Environment.ExitCode.ShouldBe(1);
        Environment.ExitCode = 0;
        var line = replica.Log.Single(line => line.StartsWith("Critical", StringComparison.Ordinal));
        line.ShouldContain("gadgets.start.test may not be installed");
        line.ShouldContain("get, create and patch on customresourcedefinitions.apiextensions.k8s.io");
    }

    [Fact]
    public async Task With_get_create_and_patch_it_works()
    {
        await cluster.Client.ClusterRoles().CreateAsync(
            new ClusterRole { Metadata = new() { Name = "installer" }, Rules = [new() { ApiGroups = ["apiextensions.k8s.io"], Resources = ["customresourcedefinitions"], Verbs = ["get", "create", "patch"] }] },
            TestContext.Current.CancellationToken);
        await cluster.Client.ClusterRoleBindings().CreateAsync(
            new ClusterRoleBinding
            {
                Metadata = new() { Name = "installer" },
                RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = "installer" },
                Subjects = [new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "User", Name = "installer" }],
            },
            TestContext.Current.CancellationToken);
        using var client = new KubernetesClient(new() { Server = cluster.Plane.Server, PrimaryHandler = cluster.Plane.NewHandler(), Impersonation = new() { User = "installer" } });

        await Installer(client).InstallAsync(Definition("allowed.test", "v1"), One, TestContext.Current.CancellationToken);
        await Installer(client).InstallAsync(Definition("allowed.test", "v1", "v1beta1"), One, TestContext.Current.CancellationToken);

        (await VersionsAsync("allowed.test")).ShouldBe(["v1", "v1beta1"]);
    }

    [Fact]
    public async Task An_assembly_without_definitions_is_an_error()
    {
        var options = new DefinitionInstallerOptions();
        options.Assemblies.Add(typeof(Xunit.FactAttribute).Assembly);

        (await Should.ThrowAsync<DefinitionException>(() => new DefinitionInstaller(cluster.Client, options, [], TimeProvider.System, NullLogger<DefinitionInstaller>.Instance).InstallAsync(TestContext.Current.CancellationToken)))
            .Message.ShouldContain("xunit.v3.core");
    }

    /// <summary>Deletes a definition that somebody else's finalizer holds.</summary>
    private async Task<string?> DeleteHeldAsync(string group)
    {
        var definition = Definition(group, "v1");
        definition.Metadata.Finalizers = ["test.crdgen.dev/hold"];
        var created = await Definitions.CreateAsync(definition.To<CustomResourceDefinition>(), TestContext.Current.CancellationToken);
        await Definitions.DeleteAsync(created.Metadata.Name!, TestContext.Current.CancellationToken);
        return created.Metadata.Uid;
    }

    private ResourceClient<CustomResourceDefinition> Definitions => cluster.Client.CustomResourceDefinitions();

    private static DefinitionInstaller Installer(KubernetesClient client, TimeSpan? timeout = null) =>
        new(client, new() { Timeout = timeout ?? TimeSpan.FromSeconds(30) }, [], TimeProvider.System, NullLogger<DefinitionInstaller>.Instance);

    private async Task<IEnumerable<string>> VersionsAsync(string group) =>
        (await Definitions.GetAsync("gadgets." + group, TestContext.Current.CancellationToken)).Spec.Versions.Select(version => version.Name);

    /// <summary>A definition with versions, of which the first is stored.</summary>
    private static Unstructured Definition(string group, params string[] versions) => Unstructured.Parse(new JsonObject
    {
        ["apiVersion"] = "apiextensions.k8s.io/v1",
        ["kind"] = "CustomResourceDefinition",
        ["metadata"] = new JsonObject { ["name"] = "gadgets." + group },
        ["spec"] = new JsonObject
        {
            ["group"] = group,
            ["scope"] = "Namespaced",
            ["names"] = new JsonObject { ["plural"] = "gadgets", ["singular"] = "gadget", ["kind"] = "Gadget", ["listKind"] = "GadgetList" },
            ["versions"] = new JsonArray([.. versions.Select((version, i) => (JsonNode)new JsonObject
            {
                ["name"] = version,
                ["served"] = true,
                ["storage"] = i == 0,
                ["schema"] = new JsonObject { ["openAPIV3Schema"] = new JsonObject { ["type"] = "object" } },
            })]),
        },
    }.ToJsonString());
}
