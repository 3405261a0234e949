using CrdGen.Schema.Model;

namespace CrdGen.Schema.KubernetesTypes;

/// <summary>The answer to a question for a built-in type. Neither a schema nor a cycle: there is no such type.</summary>
/// <param name="Schema">The schema without any reference.</param>
/// <param name="Cycle">For a type that contains itself, which no structural schema can say: the names along the cycle, with <c> → </c> between them.</param>
public readonly record struct DefinitionLookup(JsonSchemaProps? Schema, string? Cycle)
{
    /// <summary>Whether the type is there and contains itself.</summary>
    public bool IsRecursive => Cycle is not null;
}
