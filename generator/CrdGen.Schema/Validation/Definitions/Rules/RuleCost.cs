namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What a rule may cost, as the API server estimates it (KEP-2876): in CEL's units, over all values that it runs for.</summary>
/// <param name="Path">The rule, or its message expression, in the API server's form of the definition.</param>
/// <param name="Cost">The cost.</param>
public sealed record RuleCost(FieldPath Path, ulong Cost);
