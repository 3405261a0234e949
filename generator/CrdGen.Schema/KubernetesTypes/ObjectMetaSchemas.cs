using CrdGen.Schema.Model;

namespace CrdGen.Schema.KubernetesTypes;

/// <summary>The schemas of an embedded ObjectMeta that Kubernetes' OpenAPI does not have: they are controller-gen's own.</summary>
internal static class ObjectMetaSchemas
{
    private static readonly JsonSchemaProps Text = new() { Type = "string" };
    private static readonly JsonSchemaProps Texts = new() { Type = "array", Items = Text };
    private static readonly JsonSchemaProps TextByName = new() { Type = "object", AdditionalProperties = Text };
    private static readonly JsonSchemaProps Opaque = new() { Type = "object" };

    private static readonly JsonSchemaProps Template = new()
    {
        Type = "object",
        Properties = EquatableArray.Of(
            new SchemaProperty("annotations", TextByName),
            new SchemaProperty("finalizers", Texts),
            new SchemaProperty("labels", TextByName),
            new SchemaProperty("name", Text),
            new SchemaProperty("namespace", Text)),
    };

    public static JsonSchemaProps For(EmbeddedMetadata metadata) => metadata == EmbeddedMetadata.Opaque ? Opaque : Template;
}
