using System.IO.Compression;

namespace CrdGen.Package.Tests;

/// <summary>The client's package, by itself and beside that of the generator.</summary>
public sealed class ClientPackageTests(PackageFeed feed) : IDisposable
{
    private readonly Workspace workspace = new(feed);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Has_the_client_and_depends_on_the_rest()
    {
        using var archive = ZipFile.OpenRead(feed.ClientPackage);
        archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).ShouldBe(["lib/net10.0/CrdGen.Client.dll"]);
        PackageFeed.Dependencies(feed.ClientPackage).Select(dependency => dependency.Id)
            .ShouldBe(["CrdGen", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options", "YamlDotNet"], ignoreOrder: true);
    }

    [Fact]
    public void A_resource_class_gets_a_client_and_an_apply_configuration()
    {
        workspace.Project("Acme/Acme.csproj", items: $"""<PackageReference Include="CrdGen.Client" Version="{feed.Version}" />""");
        workspace.Write("Acme/Widget.cs", """
            using CrdGen;
            using CrdGen.Client;
            using CrdGen.Models.Core.V1;

            namespace Acme;

            [CustomResource("acme.io", "v1")]
            public sealed partial class Widget
            {
                public required WidgetSpec Spec { get; init; }
            }

            public sealed record WidgetSpec
            {
                public int Count { get; init; } = 1;
            }

            public static class Program
            {
                public static ResourceClient<Widget> Widgets(KubernetesClient client) => client.Widgets("default");

                public static ResourceClient<Pod> Pods(KubernetesClient client) => client.Pods("default");

                public static Task ApplyAsync(KubernetesClient client) =>
                    Widgets(client).ApplyAsync(new WidgetApplyConfiguration("small") { Spec = new() { Count = 2 } });
            }
            """);

        workspace.Build("Acme").ShouldSucceed();

        workspace.Files("Acme/manifests").ShouldBe([".Acme.crdgen", "widgets.acme.io.yaml"]);
    }
}
