using CrdGen.Schema.Model;

namespace CrdGen.Generator.Parsing;

/// <summary>How large a schema is when it is written out.</summary>
internal static class SchemaSize
{
    public static long Of(JsonSchemaProps schema)
    {
        var size = 1L;
        foreach (var property in schema.Properties)
        {
            size += Of(property.Schema);
        }

        return size + (schema.Items is { } items ? Of(items) : 0) + (schema.AdditionalProperties is { } values ? Of(values) : 0);
    }

    /// <summary>About how many characters a schema has as JSON, and no more than it has.</summary>
    public static long Characters(JsonSchemaProps schema)
    {
        var size = 10L + (schema.Description?.Length ?? 0);
        foreach (var property in schema.Properties)
        {
            size += property.Name.Length + Characters(property.Schema);
        }

        return size + (schema.Items is { } items ? Characters(items) : 0) + (schema.AdditionalProperties is { } values ? Characters(values) : 0);
    }
}
