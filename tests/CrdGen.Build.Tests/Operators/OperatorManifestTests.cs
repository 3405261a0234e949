using CrdGen.Build.Operators;
using CrdGen.Build.Permissions;

namespace CrdGen.Build.Tests.Operators;

/// <summary>The manifests of an operator: the fewest rules, in the role that their place asks for.</summary>
public sealed class OperatorManifestTests
{
    private static readonly OperatorSettings Settings = OperatorSettings.Of("Acme.PostgresOperator", "", "", true, "");

    [Theory]
    [InlineData("PostgresOperator", "postgres-operator")]
    [InlineData("Acme.PostgresOperator", "acme-postgres-operator")]
    [InlineData("ACMEOperator", "acme-operator")]
    [InlineData("Operator2Go", "operator2-go")]
    [InlineData("my-operator", "my-operator")]
    [InlineData("My_Operator.", "my-operator")]
    [InlineData("Ä", "operator")]
    public void A_name_is_made_of_the_assemblys(string assembly, string name) => OperatorSettings.NameOf(assembly).ShouldBe(name);

    [Fact]
    public void Rules_are_merged_and_sorted()
    {
        var scan = Scan(
            new("apps", "statefulsets", "patch", PermissionPlace.Watched),
            new("apps", "deployments", "create", PermissionPlace.Watched),
            new("apps", "statefulsets", "create", PermissionPlace.Watched),
            new("apps", "deployments", "patch", PermissionPlace.Watched),
            new("", "pods", "get", PermissionPlace.Watched),
            new("", "nodes", "get", PermissionPlace.Cluster),
            new("", "secrets", "get", PermissionPlace.Watched, "a,b"),
            new("coordination.k8s.io", "leases", "get", PermissionPlace.OwnNamespace));

        var files = Files(Settings, scan);
        files.Keys.ShouldBe(["rbac/cluster_role.yaml", "rbac/cluster_role_binding.yaml", "rbac/role.yaml", "rbac/role_binding.yaml", "rbac/service_account.yaml"], ignoreOrder: true);
        files["rbac/cluster_role.yaml"].ShouldBe("""
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata:
              labels:
                app.kubernetes.io/name: acme-postgres-operator
              name: acme-postgres-operator
            rules:
            - apiGroups:
              - ""
              resources:
              - nodes
              - pods
              verbs:
              - get
            - apiGroups:
              - ""
              resources:
              - secrets
              resourceNames:
              - a
              - b
              verbs:
              - get
            - apiGroups:
              - apps
              resources:
              - deployments
              - statefulsets
              verbs:
              - create
              - patch

            """);
        files["rbac/role.yaml"].ShouldContain("namespace: acme-postgres-operator-system\nrules:\n- apiGroups:\n  - coordination.k8s.io\n");
    }

    [Fact]
    public void What_is_allowed_for_all_objects_is_not_allowed_for_some_once_more()
    {
        Permission some = new("coordination.k8s.io", "leases", "get", PermissionPlace.OwnNamespace, "a");

        Files(Settings, Scan(some))["rbac/role.yaml"].ShouldEndWith("  resourceNames:\n  - a\n  verbs:\n  - get\n");
        Files(Settings, Scan(some, some with { Names = "" }))["rbac/role.yaml"].ShouldNotContain("resourceNames");
        Files(Settings, Scan(some, some with { Names = "", Place = PermissionPlace.Watched })).Keys.ShouldNotContain("rbac/role.yaml");
        Files(Settings, Scan(some, some with { Names = "", Verb = "create" }))["rbac/role.yaml"].ShouldContain("resourceNames");
    }

    [Fact]
    public void An_operator_of_its_own_namespace_has_a_role_there()
    {
        var scan = Scan(new("apps", "deployments", "get", PermissionPlace.Watched), new("", "nodes", "get", PermissionPlace.Cluster));

        var files = Files(Settings with { WatchesAll = false }, scan);

        files["rbac/role.yaml"].ShouldContain("deployments");
        files["rbac/cluster_role.yaml"].ShouldContain("nodes");
        files["rbac/cluster_role.yaml"].ShouldNotContain("deployments");
    }

    [Fact]
    public void What_is_granted_everywhere_is_not_granted_once_more() =>
        Files(Settings, Scan(new("", "events", "create", PermissionPlace.Watched), new("", "events", "create", PermissionPlace.OwnNamespace))).Keys.ShouldNotContain("rbac/role.yaml");

    [Fact]
    public void Without_permissions_there_are_no_roles() => Files(Settings, Scan()).Keys.ShouldBe(["rbac/service_account.yaml"]);

    [Fact]
    public void Probes_are_where_endpoints_are_and_a_second_replica_where_a_leader_is_elected()
    {
        var plain = Files(Settings, Scan(), true)["manager/deployment.yaml"];
        plain.ShouldNotContain("Probe");
        plain.ShouldContain("replicas: 1\n");
        plain.ShouldContain("type: Recreate\n");

        var scan = Scan();
        scan.OperatorCalls.UnionWith(["ServeEndpoints", "UseLeaderElection"]);
        var full = Files(Settings, scan, true)["manager/deployment.yaml"];
        full.ShouldContain("path: /readyz\n");
        full.ShouldContain("containerPort: 8080\n");
        full.ShouldContain("replicas: 2\n");
        full.ShouldNotContain("Recreate");
    }

    [Fact]
    public void A_port_of_ones_own_is_that_of_the_probes_and_the_program_gets_it()
    {
        var scan = Scan();
        scan.OperatorCalls.Add("ServeEndpoints");

        var deployment = Files(Settings with { Port = 9090 }, scan, true)["manager/deployment.yaml"];
        deployment.ShouldContain("        args:\n        - --port\n        - \"9090\"\n");
        deployment.ShouldContain("containerPort: 9090\n");
        deployment.ShouldContain("port: http\n");
        Files(Settings, scan, true)["manager/deployment.yaml"].ShouldNotContain("args");
        Files(Settings with { Port = 9090 }, Scan(), true)["manager/deployment.yaml"].ShouldNotContain("9090");
    }

    [Fact]
    public void An_operator_of_its_own_namespace_is_told_which_that_is()
    {
        const string Variable = "        - name: WATCH_NAMESPACE\n          valueFrom:\n            fieldRef:\n              fieldPath: metadata.namespace\n";

        Files(Settings with { WatchesAll = false }, Scan(), true)["manager/deployment.yaml"].ShouldContain(Variable);
        Files(Settings, Scan(), true)["manager/deployment.yaml"].ShouldNotContain("WATCH_NAMESPACE");
    }

    [Fact]
    public void The_kustomization_names_all() =>
        Files(Settings, Scan(), true)["kustomization.yaml"].ShouldEndWith("resources:\n- a.yaml\n- manager/deployment.yaml\n- manager/namespace.yaml\n- rbac/service_account.yaml\n");

    [Theory]
    [InlineData(false, "FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\n", "ENTRYPOINT [\"dotnet\", \"Acme.dll\"]\n")]
    [InlineData(true, "FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled\n", "ENTRYPOINT [\"./Acme\"]\n")]
    public void The_Dockerfile_goes_by_how_it_is_published(bool isNative, string image, string entry)
    {
        var text = Dockerfile.Of("Acme.csproj", "Acme", isNative);
        text.ShouldContain(image);
        text.ShouldEndWith(entry);
    }

    internal static ProgramScan Scan(params Permission[] permissions)
    {
        var scan = new ProgramScan();
        scan.Permissions.UnionWith(permissions);
        return scan;
    }

    private static Dictionary<string, string> Files(OperatorSettings settings, ProgramScan scan, bool withDeployment = false) =>
        OperatorManifests.Of(settings, scan, ["a.yaml"], withDeployment).ToDictionary(manifest => manifest.Path, manifest => System.Text.Encoding.UTF8.GetString(manifest.Bytes));
}
