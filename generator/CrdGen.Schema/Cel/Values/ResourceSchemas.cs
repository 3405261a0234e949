using System.Runtime.CompilerServices;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Values;

/// <summary>
/// Schemas of resources as rules see them: apiVersion, kind, metadata.name and metadata.generateName are there, whatever the schema
/// says, and no other field of metadata.
/// </summary>
internal static class ResourceSchemas
{
    private static readonly ConditionalWeakTable<JsonSchemaProps, JsonSchemaProps> Known = new();

    public static JsonSchemaProps WithTypeAndObjectMeta(JsonSchemaProps schema) => Known.GetValue(schema, static root => root with { Properties = ResourceRoot.Properties(root) });
}
