namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The reasons that a CEL rule can give (<c>x-kubernetes-validations[].reason</c>, KEP-2876).</summary>
public static class RuleReasons
{
    /// <summary>All, in the order of the enum <c>CrdGen.RuleReason</c>.</summary>
    public static readonly IReadOnlyList<string> All = ["FieldValueInvalid", "FieldValueForbidden", "FieldValueRequired", "FieldValueDuplicate"];
}
