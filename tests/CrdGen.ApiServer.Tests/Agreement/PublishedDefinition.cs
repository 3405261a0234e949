using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.ApiServer.Tests.Agreement;

/// <summary>A published CRD, made fit for a comparison of schemas alone: without CEL rules, and without a webhook that nobody runs.</summary>
internal sealed class PublishedDefinition(Cli.Reading.Manifest manifest)
{
    public string Name => manifest.Name;

    /// <summary>The definition to install.</summary>
    public JsonValue Json { get; } = Definitions.WithoutRules(manifest.Value);

    public CustomResourceDefinition Model { get; } = CustomResourceDefinitionReader.Read(Definitions.WithoutRules(manifest.Value));

    /// <summary>The path of the objects of a version.</summary>
    public string ObjectsPath(CustomResourceDefinitionVersion version) =>
        $"apis/{Model.Group}/{version.Name}/{(Model.Scope == CustomResourceDefinition.Namespaced ? "namespaces/default/" : "")}{Model.Names.Plural}";
}
