namespace CrdGen.ApiServer.Resources;

/// <summary>CEL rules and what comes down to them.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class RuleCase
{
    public RuleSpec? Spec { get; init; }
}

public sealed record RuleSpec
{
    public Interval? Interval { get; init; }

    [CelRule("self.startsWith('a')", Message = "begin with an a")]
    public string? Property { get; init; }

    [CelRule("self.size() % 2 == 0", At = "[]", Message = "even lengths only"), Schema(MaxItems = 5), Items(MaxLength = 10)]
    public IReadOnlyList<string>? Items { get; init; }

    [CelRule("self.size() <= 3", MessageExpression = "'at most 3 characters, not ' + self"), MaxLength(10)]
    public string? Expression { get; init; }

    [CelRule("self != 'no'", Message = "no is forbidden", Reason = RuleReason.FieldValueForbidden)]
    public string? Reason { get; init; }

    [CelRule("!oldSelf.hasValue() || self >= oldSelf.value()", OptionalOldSelf = true, Message = "never less")]
    public int? Growing { get; init; }

    [CelRule("self >= oldSelf", Message = "only upwards")]
    public int? Transition { get; init; }

    [Immutable]
    public string? Fixed { get; init; }

    [Immutable(Message = "choose once")]
    public Interval? FixedObject { get; init; }

    public Exactly? Exactly { get; init; }

    public AtMost? AtMost { get; init; }

    public AtLeast? AtLeast { get; init; }

    public Worded? Worded { get; init; }
}

[CelRule("self.min <= self.max", Message = "min is greater than max", FieldPath = ".min", Reason = RuleReason.FieldValueInvalid)]
public sealed record Interval(int Min, int Max);

[ExactlyOneOf(nameof(A), nameof(B))]
public sealed record Exactly
{
    public string? A { get; init; }

    public string? B { get; init; }
}

[AtMostOneOf(nameof(A), nameof(B))]
public sealed record AtMost
{
    public string? A { get; init; }

    public string? B { get; init; }
}

[AtLeastOneOf(nameof(A), nameof(B))]
public sealed record AtLeast
{
    public string? A { get; init; }

    public string? B { get; init; }
}

/// <summary>Names that CEL must escape.</summary>
[ExactlyOneOf(nameof(Namespace), nameof(Dashed), Message = "one of two")]
public sealed record Worded
{
    public string? Namespace { get; init; }

    [JsonPropertyName("a-b.c/d")]
    public string? Dashed { get; init; }
}
