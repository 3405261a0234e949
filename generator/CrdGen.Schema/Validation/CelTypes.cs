using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>What CEL rules can see.</summary>
public static class CelTypes
{
    /// <summary>
    /// Whether values of a schema have a type in CEL: any JSON has none, nor have lists and maps of it. The API server takes no rule
    /// on what has none (k8s.io/apiextensions-apiserver, SchemaDeclType).
    /// </summary>
    public static bool HasType(JsonSchemaProps schema) => schema switch
    {
        { IntOrString: true } => true,
        { Type: "array" } => schema.Items is { } items && HasType(items),
        { Type: "object", AdditionalProperties: { } values } => HasType(values),
        _ => schema.Type is not null,
    };
}
