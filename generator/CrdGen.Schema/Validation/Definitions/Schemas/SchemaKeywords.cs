using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Keywords that structural schemas have and have not.</summary>
internal static class SchemaKeywords
{
    public static readonly IReadOnlyCollection<string> Types = new SortedSet<string>(StringComparer.Ordinal) { "array", "boolean", "integer", "number", "object", "string" };

    /// <summary>Whether it is a schema, not just true or false as <c>additionalProperties</c> may be.</summary>
    public static bool IsSchema(JsonSchemaProps? schema) => schema is { IsTrue: false, Forbidden: null or { IsFalse: false } };

    public static bool IsFalse(JsonSchemaProps? schema) => schema is { Forbidden.IsFalse: true };

    /// <summary>What keeps a schema from having a structural form, anywhere in it; <see langword="null"/> where it has one.</summary>
    public static string? FindUnsupported(JsonSchemaProps schema)
    {
        // As for structural schemas, what lies in definitions and the like is not looked at.
        var nodes = new Stack<JsonSchemaProps>();
        nodes.Push(schema);
        while (nodes.Count > 0)
        {
            var node = nodes.Pop();
            if (node.Forbidden is { } forbidden && Unsupported(forbidden) is { } error)
            {
                return error;
            }

            Push(node.Items);
            Push(node.AdditionalProperties);
            Push(node.Not);
            PushAll(node.AllOf);
            PushAll(node.AnyOf);
            PushAll(node.OneOf);
            foreach (var property in node.Properties)
            {
                nodes.Push(property.Schema);
            }
        }

        return null;

        void Push(JsonSchemaProps? child)
        {
            if (IsSchema(child))
            {
                nodes.Push(child!);
            }
        }

        void PushAll(EquatableArray<JsonSchemaProps> children)
        {
            foreach (var child in children)
            {
                nodes.Push(child);
            }
        }
    }

    private static string? Unsupported(ForbiddenKeywords keywords) => keywords switch
    {
        { Id: not null } => "OpenAPIV3Schema 'id' is not supported",
        { Schema: not null } => "OpenAPIV3Schema 'schema' is not supported",
        { Ref.Length: > 0 } => "OpenAPIV3Schema '$ref' is not supported",
        { PatternProperties.IsEmpty: false } => "OpenAPIV3Schema 'patternProperties' is not supported",
        { Dependencies.IsEmpty: false } => "OpenAPIV3Schema 'dependencies' is not supported",
        { AdditionalItems: not null } => "OpenAPIV3Schema 'additionalItems' is not supported",
        { Definitions.IsEmpty: false } => "OpenAPIV3Schema 'definitions' is not supported",
        { PreservesNothing: true } => "'x-kubernetes-preserve-unknown-fields' must be true or undefined",
        { ItemList.IsEmpty: false } => "OpenAPIV3Schema 'items' must be a schema, but is an array",
        _ => null,
    };
}
