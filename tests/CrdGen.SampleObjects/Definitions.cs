using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.SampleObjects;

/// <summary>Published definitions, for tests with objects.</summary>
public static class Definitions
{
    /// <summary>A definition made fit for a comparison of schemas alone: without CEL rules, and without a webhook that nobody runs.</summary>
    public static JsonValue WithoutRules(JsonValue definition) => definition.Kind switch
    {
        JsonKind.Object => JsonValue.From(definition.Members
            .Where(m => m.Name is not ("x-kubernetes-validations" or "conversion" or "creationTimestamp") || m.Value.Get("type") is not null)
            .Select(m => new JsonMember(m.Name, WithoutRules(m.Value)))),
        JsonKind.Array => JsonValue.From(definition.Items.Select(WithoutRules)),
        _ => definition,
    };

    /// <summary>The path of the objects of a version.</summary>
    public static string ObjectsPath(CustomResourceDefinition definition, CustomResourceDefinitionVersion version) =>
        $"apis/{definition.Group}/{version.Name}/{(definition.Scope == CustomResourceDefinition.Namespaced ? "namespaces/default/" : "")}{definition.Names.Plural}";
}
