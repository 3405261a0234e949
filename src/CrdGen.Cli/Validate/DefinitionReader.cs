using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Validate;

/// <summary>Reads of a CRD what the validation of its objects needs.</summary>
internal static class DefinitionReader
{
    /// <exception cref="SchemaFormatException">It is not what the API server would take.</exception>
    public static CustomResourceDefinition Read(JsonValue value)
    {
        var spec = Member(value, "spec", "");
        var names = Member(spec, "names", "spec");
        var kind = Text(names, "kind", "spec.names");
        return new(Text(spec, "group", "spec"), new(kind, kind + "List", Text(names, "plural", "spec.names"), ""), Text(spec, "scope", "spec"))
        {
            Versions = Member(spec, "versions", "spec").Items.Select((version, i) => Version(version, $"spec.versions[{i}]")).ToEquatableArray(),
        };
    }

    private static CustomResourceDefinitionVersion Version(JsonValue version, string path)
    {
        var schema = Member(Member(version, "schema", path), "openAPIV3Schema", path + ".schema");
        var subresources = version.Get("subresources");
        return new(Text(version, "name", path), SchemaReader.Read(schema, path + ".schema.openAPIV3Schema"))
        {
            Served = version.Get("served")?.Kind == JsonKind.True,
            Storage = version.Get("storage")?.Kind == JsonKind.True,
            StatusSubresource = subresources?.Get("status") is { Kind: JsonKind.Object },
            Scale = subresources?.Get("scale") is { Kind: JsonKind.Object } scale
                ? new(Text(scale, "specReplicasPath", path + ".subresources.scale"), Text(scale, "statusReplicasPath", path + ".subresources.scale"), scale.Get("labelSelectorPath")?.Text)
                : null,
        };
    }

    private static JsonValue Member(JsonValue value, string name, string path) =>
        value.Get(name) ?? throw new SchemaFormatException($"'{name}' is missing", path);

    private static string Text(JsonValue value, string name, string path) =>
        Member(value, name, path) is { Kind: JsonKind.String } text ? text.Text : throw new SchemaFormatException("a string is expected", $"{path}.{name}");
}
