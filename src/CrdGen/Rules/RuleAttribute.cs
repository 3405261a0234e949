namespace CrdGen;

/// <summary>
/// A rule of the type, in C#: a static method with an expression body, which becomes CEL (<c>x-kubernetes-validations</c>,
/// KEP-2876) and stays callable. <c>static bool MinBelowMax(Spec self) =&gt; self.Min &lt;= self.Max;</c> With a second
/// parameter, the value before an update, the rule is about updates; where that is nullable, about creation too.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class RuleAttribute : Attribute
{
    /// <summary>A rule.</summary>
    public RuleAttribute()
    {
    }

    /// <summary>A rule with a message.</summary>
    /// <param name="message">What the API server answers where the rule does not hold: one line.</param>
    public RuleAttribute(string message) => Message = message;

    /// <summary>What the API server answers where the rule does not hold: one line. Default: the rule as CEL.</summary>
    public string? Message { get; set; }

    /// <summary>The name of a static method of the type that makes the message: <c>static string Text(Spec self) =&gt; $"…"</c>.</summary>
    public string? MessageMethod { get; set; }

    /// <summary>
    /// The property that the rule is about: <c>nameof(Ports)</c>. The method then takes its value, and the rule runs where there is one.
    /// Default: the type.
    /// </summary>
    public string? On { get; set; }

    /// <summary>The kind of error. Default: the API server's, <see cref="RuleReason.FieldValueInvalid"/>.</summary>
    public RuleReason Reason { get; set; }

    /// <summary>The property that is at fault: <c>nameof(Min)</c>. Default: the value itself.</summary>
    public string? Field { get; set; }
}
