namespace CrdGen;

/// <summary>
/// A rule in CEL (<c>x-kubernetes-validations</c>) that the API server evaluates on the type or property (KEP-2876).
/// </summary>
/// <param name="rule">The expression: <c>self</c> is the value, <c>oldSelf</c> the value before an update. It yields a bool.</param>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CelRuleAttribute(string rule) : Attribute
{
    /// <summary>The expression.</summary>
    public string Rule { get; } = rule;

    /// <summary>Where the rule applies, seen from the type or property, as <see cref="SchemaAttribute.At"/>.</summary>
    public string At { get; set; } = "";

    /// <summary>What the API server answers where the rule does not hold: one line. Needed where the rule has several.</summary>
    public string? Message { get; set; }

    /// <summary>A CEL expression that yields the message.</summary>
    public string? MessageExpression { get; set; }

    /// <summary>The kind of error. Default: the API server's, <see cref="RuleReason.FieldValueInvalid"/>.</summary>
    public RuleReason Reason { get; set; }

    /// <summary>The field that is at fault, seen from the value: <c>.min</c>. Default: the value itself.</summary>
    public string? FieldPath { get; set; }

    /// <summary>Whether <c>oldSelf</c> is an optional, so that the rule also runs when the value is created (Kubernetes 1.29 and later).</summary>
    public bool OptionalOldSelf { get; set; }
}

/// <summary>The kind of error that a rule gives.</summary>
public enum RuleReason
{
    /// <summary>The value is invalid.</summary>
    FieldValueInvalid,

    /// <summary>The value is not allowed here.</summary>
    FieldValueForbidden,

    /// <summary>A value is missing.</summary>
    FieldValueRequired,

    /// <summary>The value stands twice.</summary>
    FieldValueDuplicate,
}
