using System.Text;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>
/// One evaluation of all rules on one value (<c>apiextensions-apiserver/pkg/apiserver/schema/cel/validation.go</c>): from the root to
/// the leaves, until the budget is spent.
/// </summary>
/// <param name="budget">What all rules together may cost.</param>
internal sealed class RuleRun(long budget)
{
    private const int MaxMessageBytes = 5 * 1024;
    private const string OutOfBudget = "validation failed due to running out of cost budget, no further validation rules will be run";

    private readonly List<RuleProblem> problems = [];

    public IReadOnlyList<RuleProblem> Problems => problems;

    /// <summary>What is left; negative where evaluation has ended because of costs.</summary>
    public long Budget { get; private set; } = budget;

    /// <param name="node">The rules.</param>
    /// <param name="path">Where the value is.</param>
    /// <param name="value">The value.</param>
    /// <param name="old">The value before it, or <see langword="null"/>.</param>
    /// <param name="ratchet">What the update changes.</param>
    public void Check(RuleNode node, ValuePath? path, JsonValue value, JsonValue? old, Ratchet ratchet)
    {
        if (value.Kind == JsonKind.Null)
        {
            return; // rules are about values; whether one is null is for the rules around it
        }

        old = old is { Kind: JsonKind.Null } ? null : old;
        Evaluate(node, path, value, old, ratchet);
        foreach (var part in node.AllOf)
        {
            if (Budget >= 0)
            {
                Check(part, path, value, old, ratchet.OfAllOf);
            }
        }

        if (value.Kind == JsonKind.Object)
        {
            CheckMembers(node, path, value, old, ratchet);
        }
        else if (value.Kind == JsonKind.Array && node.Items is { } items)
        {
            var oldItems = new MapListIndex(node.Schema, old);
            for (var i = 0; i < value.Items.Count && Budget >= 0; i++)
            {
                Check(items, ValuePath.Item(path, i), value.Items[i], oldItems.Find(value.Items[i]), ratchet.Item(i));
            }
        }
    }

    private void CheckMembers(RuleNode node, ValuePath? path, JsonValue value, JsonValue? old, Ratchet ratchet)
    {
        if (node.AdditionalProperties is null && node.Properties.Count == 0)
        {
            return;
        }

        foreach (var member in value.Members)
        {
            if (Budget >= 0 && (node.AdditionalProperties ?? (node.Properties.TryGetValue(member.Name, out var property) ? property : null)) is { } below)
            {
                Check(below, ValuePath.Member(path, member.Name), member.Value, old?.Get(member.Name), ratchet.Member(member.Name));
            }
        }
    }

    private void Evaluate(RuleNode node, ValuePath? path, JsonValue value, JsonValue? old, Ratchet ratchet)
    {
        if (node.Rules.Count == 0 || Budget < 0)
        {
            return;
        }

        // Where the value is not what is wrong, the API server prints the type for it.
        var type = $"\"{node.Schema.Type}\"";
        if (Budget == 0)
        {
            Stop(path, type, OutOfBudget);
            return;
        }

        var schema = node.IsResourceRoot ? ResourceSchemas.WithTypeAndObjectMeta(node.Schema) : node.Schema;
        var self = JsonValues.ToCel(value, schema);
        var usesOldSelf = node.Rules.Any(rule => rule.UsesOldSelf);
        var oldSelf = usesOldSelf && old is not null ? JsonValues.ToCel(old, schema) : null;
        foreach (var rule in node.Rules)
        {
            if (rule.Error is not null)
            {
                Add(path, type, $"rule compile error: {rule.Error}");
                continue;
            }

            var isOptional = rule.Source.OptionalOldSelf == true;
            if (rule.Plan is null || (rule.UsesOldSelf && old is null && !isOptional))
            {
                continue; // no rule, or nothing to compare with
            }

            var oldVariable = isOptional && usesOldSelf ? (oldSelf is null ? OptionalValue.None : OptionalValue.Of(oldSelf)) : oldSelf;
            var result = rule.Plan.Evaluate(self, oldVariable);
            if (result.Cost > Budget)
            {
                Stop(path, type, OutOfBudget);
                return;
            }

            Budget -= result.Cost;
            if (result.Value is ErrorValue error)
            {
                if (result.IsCancelled)
                {
                    Stop(path, type, $"'{error.Message}': no further validation rules will be run due to call cost exceeds limit for rule: {rule.Title}");
                    return;
                }

                Add(path, type, error.Message.StartsWith("no such overload", StringComparison.Ordinal)
                    ? $"'{error.Message}': call arguments did not match a supported operator, function or macro signature for rule: {rule.Title}"
                    : $"{error.Message} evaluating rule: {rule.Title}");
            }
            else if (!ReferenceEquals(result.Value, BoolValue.True))
            {
                Fail(rule, node, path, value, self, oldVariable, ratchet);
                if (Budget < 0)
                {
                    return;
                }
            }
        }
    }

    private void Fail(EvaluableRule rule, RuleNode node, ValuePath? path, JsonValue value, CelValue self, CelValue? oldSelf, Ratchet ratchet)
    {
        path = rule.Locate(path);
        var isRatcheted = !rule.UsesOldSelf && ratchet.IsUnchanged;
        var detail = rule.Message;
        if (rule.MessagePlan is { } plan)
        {
            var result = plan.Evaluate(self, oldSelf);
            if (result.Cost > Budget || result.IsCancelled)
            {
                problems.Add(new(path, RuleProblem.Invalid, $"\"{node.Schema.Type}\"", result.Cost > Budget
                    ? "messageExpression evaluation failed due to running out of cost budget, no further validation rules will be run"
                    : $"no further validation rules will be run due to call cost exceeds limit for messageExpression: {Runes.Quote(rule.Source.MessageExpression!)}")
                { IsRatcheted = isRatcheted });
                Budget = -1;
                return;
            }

            Budget -= result.Cost;
            detail = result.Value is StringValue text && IsMessage(text.Text.Trim()) ? text.Text.Trim() : detail;
        }

        var kind = rule.Source.Reason is "FieldValueForbidden" or "FieldValueRequired" or "FieldValueDuplicate" ? rule.Source.Reason : RuleProblem.Invalid;
        var badValue = kind is "FieldValueForbidden" or "FieldValueRequired" || node.Schema.Type is "object" or "array" ? null : value.ToString();
        problems.Add(new(path, kind, badValue, kind == "FieldValueDuplicate" ? "" : detail) { IsRatcheted = isRatcheted });
    }

    private static bool IsMessage(string text) => text.Length > 0 && text.IndexOf('\n') < 0 && Encoding.UTF8.GetByteCount(text) <= MaxMessageBytes;

    private void Add(ValuePath? path, string value, string detail) => problems.Add(new(path, RuleProblem.Invalid, value, detail));

    private void Stop(ValuePath? path, string value, string detail)
    {
        Add(path, value, detail);
        Budget = -1;
    }
}
