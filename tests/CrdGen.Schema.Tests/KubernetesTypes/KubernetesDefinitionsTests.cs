using CrdGen.Schema.KubernetesTypes;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.KubernetesTypes;

public class KubernetesDefinitionsTests
{
    private const string ApiExtensions = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.";

    public static TheoryData<string> MetadataNames => [.. Enum.GetNames<EmbeddedMetadata>()];

    [Theory]
    [MemberData(nameof(MetadataNames))]
    public void Every_definition_expands_or_is_known_to_be_recursive(string metadataName)
    {
        var metadata = Enum.Parse<EmbeddedMetadata>(metadataName);
        KubernetesDefinitions.Names.Count.ShouldBeGreaterThan(500);
        KubernetesDefinitions.Names.Where(name => KubernetesDefinitions.Find(name, metadata).IsRecursive)
            .ShouldBe([
                ApiExtensions + "CustomResourceDefinition",
                ApiExtensions + "CustomResourceDefinitionList",
                ApiExtensions + "CustomResourceDefinitionSpec",
                ApiExtensions + "CustomResourceDefinitionVersion",
                ApiExtensions + "CustomResourceValidation",
                ApiExtensions + "JSONSchemaProps",
            ]);
        foreach (var name in KubernetesDefinitions.Names)
        {
            var lookup = KubernetesDefinitions.Find(name, metadata);
            (lookup.Schema is null).ShouldBe(lookup.IsRecursive, name);
        }
    }

    [Fact]
    public void Every_schema_has_a_type_or_is_free_and_lists_have_items()
    {
        var broken = KubernetesDefinitions.Names
            .SelectMany(name => Walk(KubernetesDefinitions.Find(name, EmbeddedMetadata.Full).Schema, name))
            .Where(node => (node.Schema.Type is null && !node.Schema.IntOrString && !node.Schema.PreserveUnknownFields)
                || (node.Schema.Type == "array" && node.Schema.Items is null)
                || node.Schema.Required.Any(name => node.Schema.Property(name) is null)
                || node.Schema.ListMapKeys.Any(key => node.Schema.Items?.Property(key) is null))
            .Select(node => node.Path);
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void A_recursive_type_names_its_cycle()
    {
        KubernetesDefinitions.Find(ApiExtensions + "CustomResourceValidation").Cycle
            .ShouldBe($"{ApiExtensions}JSONSchemaProps → {ApiExtensions}JSONSchemaProps");
        KubernetesDefinitions.TryGet(ApiExtensions + "JSONSchemaProps", out _).ShouldBeFalse();
    }

    [Fact]
    public void An_unknown_type_is_neither_there_nor_recursive() =>
        KubernetesDefinitions.Find("io.k8s.api.core.v1.Pond").ShouldBe(default);

    [Fact]
    public void Instances_are_shared()
    {
        KubernetesDefinitions.TryGet("io.k8s.api.core.v1.PodSpec", out var pod).ShouldBeTrue();
        KubernetesDefinitions.TryGet("io.k8s.api.core.v1.Container", out var container).ShouldBeTrue();
        pod!.Property("containers")!.Items.ShouldBeSameAs(container);
        pod.Property("initContainers")!.Items.ShouldBeSameAs(container);
    }

    [Fact]
    public void Threads_get_the_same_instance()
    {
        var expander = new DefinitionExpander(DefinitionFile.Instance, EmbeddedMetadata.Template);
        var names = KubernetesDefinitions.Names.ToList();
        var found = new JsonSchemaProps?[4, names.Count];
        Parallel.For(0, 4, thread =>
        {
            for (var i = 0; i < names.Count; i++)
            {
                var index = thread % 2 == 0 ? i : names.Count - 1 - i;
                found[thread, index] = expander.Find(names[index]).Schema;
            }
        });
        for (var i = 0; i < names.Count; i++)
        {
            for (var thread = 1; thread < 4; thread++)
            {
                found[thread, i].ShouldBeSameAs(found[0, i]);
            }
        }
    }

    [Fact]
    public void Words_of_the_property_win_over_those_of_its_type()
    {
        KubernetesDefinitions.TryGet("io.k8s.api.core.v1.Container", out var container).ShouldBeTrue();
        container!.Property("resources")!.Description.ShouldNotBeNull().ShouldStartWith("Compute Resources required by this container.");
        container.Property("env")!.Items!.Description.ShouldBe("EnvVar represents an environment variable present in a Container.");
    }

    private static IEnumerable<(string Path, JsonSchemaProps Schema)> Walk(JsonSchemaProps? schema, string path) => schema is null
        ? []
        : schema.Properties.SelectMany(p => Walk(p.Schema, $"{path}.{p.Name}"))
            .Concat(Walk(schema.Items, path + "[]"))
            .Concat(Walk(schema.AdditionalProperties, path + "{}"))
            .Prepend((path, schema));
}
