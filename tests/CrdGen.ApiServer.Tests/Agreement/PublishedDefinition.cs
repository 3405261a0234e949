using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.ApiServer.Tests.Agreement;

/// <summary>A published CRD, made fit for a comparison of schemas alone: without CEL rules, and without a webhook that nobody runs.</summary>
internal sealed class PublishedDefinition(Cli.Reading.Manifest manifest)
{
    public string Name => manifest.Name;

    /// <summary>The definition to install.</summary>
    public JsonValue Json { get; } = Strip(manifest.Value);

    public CustomResourceDefinition Model { get; } = CustomResourceDefinitionReader.Read(Strip(manifest.Value));

    /// <summary>The path of the objects of a version.</summary>
    public string ObjectsPath(CustomResourceDefinitionVersion version) =>
        $"apis/{Model.Group}/{version.Name}/{(Model.Scope == CustomResourceDefinition.Namespaced ? "namespaces/default/" : "")}{Model.Names.Plural}";

    private static JsonValue Strip(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => JsonValue.From(value.Members
            .Where(m => m.Name is not ("x-kubernetes-validations" or "conversion" or "creationTimestamp") || m.Value.Get("type") is not null)
            .Select(m => new JsonMember(m.Name, Strip(m.Value)))),
        JsonKind.Array => JsonValue.From(value.Items.Select(Strip)),
        _ => value,
    };
}
