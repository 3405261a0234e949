using CrdGen.Build.Tests.Manifests;
using CrdGen.Build.Tests.Permissions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Microsoft.CodeAnalysis;

namespace CrdGen.Build.Tests.Operators;

/// <summary>The task, for operators and for what is none.</summary>
public sealed class OperatorBuildTests : IDisposable
{
    private const string Operator = """
        [CustomResource("test.acme.io", "v1")] public partial class Cluster { public string? Spec { get; init; } }
        [Controller(Owns = [typeof(StatefulSet)])] public partial class ClusterController : Reconciler<Cluster> { public override ValueTask<Result> ReconcileAsync(Cluster resource, CancellationToken cancellationToken) => new(Result.Done); }
        """;

    private readonly TemporaryFolder folder = new();
    private readonly RecordingEngine engine = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_program_with_controllers_has_its_roles_beside_its_definitions()
    {
        Compile("builder.AddClusterController();", Operator);

        Run("Write").ShouldBeTrue();

        folder.Get("manifests/rbac/cluster_role.yaml").ShouldContain("- statefulsets\n");
        Directory.Exists(folder.File("manifests/manager")).ShouldBeFalse();
        folder.Get("manifests/.Test.crdgen").ShouldContain("clusters.test.acme.io.yaml\nrbac/cluster_role.yaml\n");
        Run("Check").ShouldBeTrue();

        folder.Put("manifests/rbac/cluster_role.yaml", "---\n");
        Run("Check").ShouldBeFalse();
        engine.Errors.ShouldHaveSingleItem().Code.ShouldBe("CRD9002");
    }

    [Theory]
    [InlineData(Operator, "", OutputKind.ConsoleApplication, true)]
    [InlineData(Operator, "", OutputKind.DynamicallyLinkedLibrary, false)]
    [InlineData(Operator, "None", OutputKind.ConsoleApplication, false)]
    [InlineData(Operator, "false", OutputKind.ConsoleApplication, false)]
    [InlineData("", "", OutputKind.ConsoleApplication, false)]
    [InlineData("", "true", OutputKind.ConsoleApplication, true)]
    public void Others_have_none(string declarations, string rbac, OutputKind kind, bool isWritten)
    {
        Compile("", declarations, kind);

        Run("Write", task => task.Rbac = rbac).ShouldBeTrue();

        Directory.Exists(folder.File("manifests/rbac")).ShouldBe(isWritten);
    }

    [Fact]
    public void What_runs_it_is_made_on_request_and_the_Dockerfile_once()
    {
        Compile("builder.AddClusterController();", Operator);

        Run("Write", task => task.OperatorManifests = true).ShouldBeTrue();
        folder.Get("manifests/kustomization.yaml").ShouldContain("- clusters.test.acme.io.yaml\n- manager/deployment.yaml\n");
        folder.Get("Dockerfile").ShouldContain("\"Test.dll\"");

        folder.Put("Dockerfile", "FROM scratch\n");
        Run("Write", task => task.OperatorManifests = true).ShouldBeTrue();
        folder.Get("Dockerfile").ShouldBe("FROM scratch\n");

        Run("Write").ShouldBeTrue();
        Directory.Exists(folder.File("manifests/manager")).ShouldBeFalse();
        File.Exists(folder.File("Dockerfile")).ShouldBeTrue();
    }

    [Fact]
    public void Properties_say_where_it_watches_and_by_which_port_it_is_asked()
    {
        Compile("builder.ServeEndpoints().AddClusterController();", Operator);

        Run("Write", task => (task.OperatorManifests, task.OperatorNamespaces, task.OperatorPort) = (true, "own", "65535")).ShouldBeTrue();

        folder.Get("manifests/manager/deployment.yaml").ShouldContain("containerPort: 65535\n");
        folder.Get("manifests/manager/deployment.yaml").ShouldContain("name: WATCH_NAMESPACE\n");
        folder.Get("manifests/rbac/role.yaml").ShouldContain("- statefulsets\n");
        File.Exists(folder.File("manifests/rbac/cluster_role.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void What_cannot_be_told_is_a_warning_until_somebody_says_it()
    {
        Compile("builder.AddClusterController(); await client.ApplyAllAsync([]);", Operator);
        Run("Write").ShouldBeTrue();
        engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe("CRD9011");

        engine.Warnings.Clear();
        Compile("builder.AddClusterController(); await client.ApplyAllAsync([]);", "[assembly: Permission(\"get\", Resource = \"pods\")]" + Operator);
        Run("Write").ShouldBeTrue();
        engine.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("maybe", "", "", "CrdGenRbac is 'maybe'")]
    [InlineData("", "Some", "", "CrdGenOperatorNamespaces is 'Some'")]
    [InlineData("", "", "http", "CrdGenOperatorPort is 'http'")]
    [InlineData("", "", "0", "CrdGenOperatorPort is '0'")]
    [InlineData("", "", "65536", "CrdGenOperatorPort is '65536'")]
    public void Properties_have_values_of_their_own(string rbac, string namespaces, string port, string message)
    {
        Compile("", Operator);
        Run("Write", task => (task.Rbac, task.OperatorNamespaces, task.OperatorPort) = (rbac, namespaces, port)).ShouldBeFalse();

        var error = engine.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("CRD9012");
        error.Message!.ShouldContain(message);
    }

    private void Compile(string body, string declarations, OutputKind kind = OutputKind.ConsoleApplication) =>
        TestProgram.Compile(folder.File("Test.dll"), TestProgram.Source(body, declarations), kind: kind);

    private bool Run(string mode, Action<SyncManifests>? configure = null)
    {
        var task = new SyncManifests
        {
            BuildEngine = engine,
            Assembly = folder.File("Test.dll"),
            Owner = "Test",
            Directory = folder.File("manifests"),
            Mode = mode,
            Stamp = folder.File("stamp"),
            Project = folder.File("Test.csproj"),
            References = [.. TestProgram.References.Select(path => (ITaskItem)new TaskItem(path))],
        };
        configure?.Invoke(task);
        return task.Execute();
    }
}
