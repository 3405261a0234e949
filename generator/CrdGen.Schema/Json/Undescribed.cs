using System.Runtime.CompilerServices;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Json;

/// <summary>Schemas without descriptions. What is shared stays shared: the same schema gives the same instance.</summary>
public static class Undescribed
{
    private static readonly ConditionalWeakTable<JsonSchemaProps, JsonSchemaProps> Known = new();

    /// <summary>The schema without its description and those of all that lies below.</summary>
    public static JsonSchemaProps Of(JsonSchemaProps schema) => Known.GetValue(schema, static s => s with
    {
        Description = null,
        Items = s.Items is { } items ? Of(items) : null,
        AdditionalProperties = s.AdditionalProperties is { } values ? Of(values) : null,
        Properties = s.Properties.IsEmpty ? s.Properties : s.Properties.Select(p => new SchemaProperty(p.Name, Of(p.Schema))).ToEquatableArray(),
    });
}
