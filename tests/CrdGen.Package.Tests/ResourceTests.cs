using CrdGen.TestSupport;

namespace CrdGen.Package.Tests;

/// <summary>The whole way, once: a class, the generator, the task, a file.</summary>
public sealed class ResourceTests(PackageFeed feed) : IDisposable
{
    private readonly Workspace workspace = new(feed);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_class_becomes_a_manifest()
    {
        workspace.Project("Acme/Acme.csproj");
        workspace.Write("Acme/Widget.cs", """
            using System.ComponentModel.DataAnnotations;
            using CrdGen;

            namespace Acme;

            /// <summary>A widget.</summary>
            [CustomResource("acme.io", "v1", ShortNames = ["wd"])]
            [PrinterColumn("Count", ".spec.count", Type = "integer")]
            public sealed partial class Widget
            {
                public required WidgetSpec Spec { get; init; }
            }

            public sealed record WidgetSpec
            {
                /// <summary>
                /// How many of them.
                /// Not too many.
                /// </summary>
                [Range(1, 9)]
                public int Count { get; init; } = 1;

                /// <summary>What it is called; a sentence that is long enough to be folded, since it has more than eighty columns.</summary>
                [RegularExpression("[a-z]+"), StringLength(63)]
                public required string Name { get; init; }
            }
            """);
        workspace.Build("Acme").ShouldSucceed().Output.ShouldContain($"CrdGen: wrote {workspace.File("Acme/manifests/widgets.acme.io.yaml")}");
        workspace.Files("Acme/manifests").ShouldBe([".Acme.crdgen", "widgets.acme.io.yaml"]);
        Snapshot.Match(workspace.Read("Acme/manifests/widgets.acme.io.yaml"), "yaml");

        // The generator's options arrive.
        workspace.Build("Acme", "-p:CrdGenDescriptionMaxLength=10").ShouldSucceed();
        workspace.Read("Acme/manifests/widgets.acme.io.yaml").ShouldNotContain("Not too many");
        workspace.Build("Acme", "-p:CrdGenKubernetesVersion=banana").ShouldFail("CRD0801");
    }

    [Fact]
    public void Built_in_types_come_with_the_package()
    {
        workspace.Project("Acme/Acme.csproj");
        workspace.Write("Acme/Runner.cs", """
            using CrdGen;
            using CrdGen.Models.Core.V1;

            namespace Acme;

            [CustomResource("acme.io", "v1")]
            public sealed partial class Runner
            {
                public required PodTemplateSpec Spec { get; init; }
            }
            """);
        workspace.Build("Acme").ShouldSucceed();
        var manifest = workspace.Read("Acme/manifests/runners.acme.io.yaml");
        manifest.ShouldContain("topologySpreadConstraints:");
        manifest.ShouldContain("TopologySpreadConstraints describes how");
    }
}
