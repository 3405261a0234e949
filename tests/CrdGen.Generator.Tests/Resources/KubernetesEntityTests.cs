using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Resources;

/// <summary>Classes of projects that use the official client, known by the names of its types.</summary>
public sealed class KubernetesEntityTests
{
    /// <summary>The shape of the few types that matter (kubernetes-client/csharp).</summary>
    private const string OfficialClient = """
        namespace k8s
        {
            public interface IKubernetesObject { string ApiVersion { get; set; } string Kind { get; set; } }
            public interface IKubernetesObject<T> : IKubernetesObject { T Metadata { get; set; } }
        }
        namespace k8s.Models
        {
            public sealed class V1ObjectMeta { public string? Name { get; set; } }
            public sealed class V1ResourceRequirements { }
            [System.AttributeUsage(System.AttributeTargets.Class)]
            public sealed class KubernetesEntityAttribute : System.Attribute
            {
                public string Kind { get; set; } = "";
                public string? Group { get; set; }
                public string ApiVersion { get; set; } = "";
                public string? PluralName { get; set; }
            }
        }
        """;

    private const string Entity = """
        [k8s.Models.KubernetesEntity(Group = "demo.acme.io", ApiVersion = "v1", Kind = "Demo", PluralName = "demoes")]
        public sealed class V1Demo : k8s.IKubernetesObject<k8s.Models.V1ObjectMeta>
        {
            public string ApiVersion { get; set; } = "demo.acme.io/v1";
            public string Kind { get; set; } = "Demo";
            public k8s.Models.V1ObjectMeta Metadata { get; set; } = new();
            public DemoSpec? Spec { get; set; }
        }

        public sealed class DemoSpec { public k8s.Models.V1ResourceRequirements? Resources { get; set; } }
        """;

    [Fact]
    public void An_entity_gives_a_manifest()
    {
        var run = GeneratorRun.Of(OfficialClient, Entity);

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        run.Manifests.Keys.ShouldBe(["demoes.demo.acme.io.yaml"]);
        run.Manifest["spec"]!["names"]!["kind"]!.GetValue<string>().ShouldBe("Demo");
    }

    [Fact]
    public void The_clients_models_have_their_Kubernetes_schemas()
    {
        var limits = GeneratorRun.Of(OfficialClient, Entity).Schema["properties"]!["spec"]!["properties"]!["resources"]!["properties"]!["limits"]!;

        limits["additionalProperties"]!["x-kubernetes-int-or-string"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void CustomResource_on_the_same_class_decides()
    {
        var run = GeneratorRun.Of(OfficialClient, Entity.Replace("[k8s.", """[CustomResource("demo.acme.io", "v1"), k8s.""", StringComparison.Ordinal).Replace("class V1Demo", "class Demo", StringComparison.Ordinal));

        run.Diagnostics.ShouldBeEmpty();
        run.Manifests.Keys.ShouldBe(["demos.demo.acme.io.yaml"]);
    }
}
