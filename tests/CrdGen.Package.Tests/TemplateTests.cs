using System.Diagnostics;
using CrdGen.Client;
using CrdGen.Testing;

namespace CrdGen.Package.Tests;

/// <summary><c>dotnet new crdgen-operator</c>, as a user meets it: what it makes builds without a warning, has its manifests, and runs.</summary>
public sealed class TemplateTests(PackageFeed feed) : IDisposable
{
    private readonly Workspace workspace = new(feed);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_packages_contents_are_of_this_version()
    {
        New("Acme", "--group", "shop.acme.io", "--kind", "Order");

        workspace.Files("Acme").ShouldBe(
        [
            ".gitignore", "Acme.slnx", "README.md", "src/Acme/.dockerignore", "src/Acme/Acme.csproj", "src/Acme/Order.cs", "src/Acme/OrderController.cs", "src/Acme/Program.cs", "src/Acme/examples/order.yaml",
            "tests/Acme.Tests/Acme.Tests.csproj", "tests/Acme.Tests/OrderControllerTests.cs",
        ]);
        var all = string.Concat(workspace.Files("Acme").Select(file => workspace.Read("Acme/" + file)));
        all.ShouldNotContain("sample", Case.Insensitive);
        all.ShouldNotContain("VERSION\"");
        workspace.Read("Acme/src/Acme/Acme.csproj").ShouldContain($"Version=\"{feed.Version}\"");
    }

    [Fact]
    public void What_it_makes_builds_with_its_tests_whatever_its_name()
    {
        // The test framework is not in the feed: it comes from where this build has it. What is ours must not.
        var others = Directory.CreateDirectory(workspace.File("others")).FullName;
        foreach (var package in Directory.EnumerateDirectories(PackageFeed.MachinePackages).Where(package => !Path.GetFileName(package).StartsWith("crdgen", StringComparison.OrdinalIgnoreCase)))
        {
            Directory.CreateSymbolicLink(Path.Combine(others, Path.GetFileName(package)), package);
        }

        workspace.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{feed.Feed}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{others}" /></fallbackPackageFolders>
            </configuration>
            """);
        // No name of a namespace.
        New("my-shop.Operator");

        workspace.Build("my-shop.Operator", "-warnaserror", "-p:NuGetAudit=false").ShouldSucceed();

        workspace.Files("my-shop.Operator/tests/my-shop.Operator.Tests").ShouldNotContain(file => file.EndsWith(".yaml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_makes_has_its_manifests_and_runs()
    {
        New("Acme", "--tests", "false", "--group", "shop.acme.io", "--kind", "Order");
        workspace.Files("Acme").ShouldNotContain(file => file.StartsWith("tests/", StringComparison.Ordinal));

        workspace.Build("Acme", "-warnaserror").ShouldSucceed();

        workspace.Files("Acme/src/Acme/manifests").ShouldBe(
        [
            ".Acme.crdgen", "kustomization.yaml", "manager/deployment.yaml", "manager/namespace.yaml", "orders.shop.acme.io.yaml", "rbac/cluster_role.yaml", "rbac/cluster_role_binding.yaml",
            "rbac/role.yaml", "rbac/role_binding.yaml", "rbac/service_account.yaml",
        ]);
        workspace.Read("Acme/src/Acme/Dockerfile").ShouldContain("\"Acme.dll\"");
        workspace.Read("Acme/src/Acme/manifests/rbac/role.yaml").ShouldContain("- leases\n");
        workspace.Read("Acme/src/Acme/manifests/manager/deployment.yaml").ShouldContain("path: /readyz\n");
        // What the README has one build is what the Deployment runs.
        workspace.Read("Acme/README.md").ShouldContain("docker build -t order-operator:latest src/Acme\n");
        workspace.Read("Acme/src/Acme/manifests/manager/deployment.yaml").ShouldContain("image: order-operator:latest\n");
        workspace.Build("Acme", "-p:CrdGenManifests=Check").ShouldSucceed();

        await RunAsync();
    }

    /// <summary>Runs it with the permissions that its own roles grant, and no others.</summary>
    private async Task RunAsync()
    {
        Assert.SkipUnless(ApiServerFixture.IsAvailable, ApiServerFixture.Missing);
        var cancel = TestContext.Current.CancellationToken;
        await using var server = await ApiServerFixture.StartAsync(cancellationToken: cancel);
        await server.Client.Namespaces().CreateAsync(new() { Metadata = new() { Name = "acme-system" } }, cancel);
        var roles = string.Concat(workspace.Files("Acme/src/Acme/manifests/rbac").Select(file => workspace.Read("Acme/src/Acme/manifests/rbac/" + file)));
        (await server.Client.ApplyAllAsync(KubernetesManifests.Parse(roles), cancellationToken: cancel)).ThrowIfAnyFailed();
        var account = await server.ServiceAccountAsync("acme-system", "acme", cancel);

        var start = new ProcessStartInfo("dotnet", [workspace.File("Acme/src/Acme/bin/Debug/net10.0/Acme.dll"), "--port", "0"]) { RedirectStandardOutput = true };
        start.Environment["KUBECONFIG"] = account.KubeConfig;
        using var program = Process.Start(start)!;
        try
        {
            var ns = await server.NewNamespaceAsync(cancellationToken: cancel);
            await Eventually.PassesAsync(
                async () =>
                {
                    (await server.Client.ApplyAllAsync(KubernetesManifests.Parse("apiVersion: shop.acme.io/v1\nkind: Order\nmetadata:\n  name: first\nspec:\n  message: Hi\n"), new() { DefaultNamespace = ns }, cancel)).ThrowIfAnyFailed();
                },
                cancellationToken: cancel);
            await Eventually.PassesAsync(
                async () => (await server.Client.ConfigMaps(ns).GetAsync("first", cancel)).Data!["message"].ShouldBe("Hi"),
                cancellationToken: cancel);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }

    private void New(string name, params string[] options)
    {
        // Templates are installed for a user: this one's home is here.
        workspace.Environment["DOTNET_CLI_HOME"] = workspace.File(".home");
        workspace.Run("new", "install", feed.PackageOf("CrdGen.Templates")).ShouldSucceed();
        workspace.Run(["new", "crdgen-operator", "-n", name, "-o", workspace.File(name), .. options]).ShouldSucceed();
    }
}
