using CrdGen.Schema.Cel.Evaluation;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>A rule that can be evaluated, or the reason why it cannot.</summary>
/// <param name="Source">The rule.</param>
/// <param name="Error">Why it does not compile, or <see langword="null"/>.</param>
/// <param name="Plan">How to evaluate it; <see langword="null"/> where there is an error.</param>
/// <param name="MessagePlan">The same of <c>messageExpression</c>; <see langword="null"/> where there is none that compiles.</param>
/// <param name="UsesOldSelf">Whether it is a transition rule.</param>
internal sealed record EvaluableRule(ValidationRule Source, string? Error, EvaluationPlan? Plan, EvaluationPlan? MessagePlan, bool UsesOldSelf)
{
    private readonly IReadOnlyList<string> fieldPath = RuleFieldPath.Split(Source.FieldPath ?? "");

    /// <summary>What stands for the rule in messages: its message, or the rule itself.</summary>
    public string Title => string.IsNullOrEmpty(Source.Message) ? Source.Rule.Trim() : Source.Message!.Trim();

    /// <summary>What is wrong where the rule gives false.</summary>
    public string Message => string.IsNullOrEmpty(Source.Message) ? "failed rule: " + Title : Title;

    /// <summary>Where an error of the rule belongs, by its <c>fieldPath</c>.</summary>
    /// <param name="path">The value that the rule is about.</param>
    public ValuePath? Locate(ValuePath? path)
    {
        foreach (var name in fieldPath)
        {
            path = ValuePath.Member(path, name);
        }

        return path;
    }
}
