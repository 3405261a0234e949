using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>The compiled rules of a schema's node, and of the nodes below it that have any.</summary>
internal sealed class RuleNode
{
    /// <summary>The schema of the node; its structure, where the rules stand in an <c>allOf</c>.</summary>
    public required JsonSchemaProps Schema { get; init; }

    /// <summary>Whether it is the root of a resource, embedded or not.</summary>
    public required bool IsResourceRoot { get; init; }

    public required IReadOnlyList<EvaluableRule> Rules { get; init; }

    public required RuleNode? Items { get; init; }

    public required RuleNode? AdditionalProperties { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyDictionary<string, RuleNode> Properties { get; init; }

    public required IReadOnlyList<RuleNode> AllOf { get; init; }
}
