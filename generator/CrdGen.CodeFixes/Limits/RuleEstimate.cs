using CrdGen.Schema;
using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.CodeFixes.Limits;

/// <summary>What a rule costs at most in a schema that may become its own.</summary>
internal static class RuleEstimate
{
    private static readonly CelEnvironment Environment = CelEnvironment.ForNewRules(KubernetesVersion.Default);

    /// <summary>Whether the rule is within its budget and, where that is what is wrong, all rules together within theirs.</summary>
    public static bool Fits(ExpensiveRule rule, JsonSchemaProps schema)
    {
        var (expression, message) = Of(rule, schema);
        return expression <= CostLimits.Rule && message <= CostLimits.Rule && (!rule.IsTotal || Total(schema) <= CostLimits.Schema);
    }

    /// <summary>What the rule, over all values that it runs for, and its message cost.</summary>
    public static (ulong Expression, ulong Message) Of(ExpensiveRule rule, JsonSchemaProps schema)
    {
        var context = CelSchemaContext.Root(schema);
        for (var i = 0; i < rule.Path.Count;)
        {
            (context, i) = rule.Path[i] switch
            {
                "properties" => (context.Property(rule.Path[i + 1], context.Schema.Property(rule.Path[i + 1])!), i + 2),
                "items" => (context.Items(context.Schema.Items!), i + 1),
                _ => (context.AdditionalProperties(context.Schema.AdditionalProperties!), i + 1),
            };
        }

        return context.Type is { } type ? Of(RuleCompiler.Compile(context.Schema.Validations[rule.Index], type, Environment), context) : default;
    }

    private static (ulong Expression, ulong Message) Of(CompiledRule rule, CelSchemaContext context) =>
        (context.TotalCost(rule.MaxCost, rule.MaxCardinality), rule.MaxMessageCost);

    private static ulong Total(JsonSchemaProps schema)
    {
        var total = 0UL;
        var open = new Stack<CelSchemaContext>();
        open.Push(CelSchemaContext.Root(schema));
        while (open.Count > 0)
        {
            var context = open.Pop();
            if (!context.Schema.Validations.IsEmpty)
            {
                foreach (var rule in context.CompileRules(Environment) ?? [])
                {
                    var (expression, message) = Of(rule, context);
                    total = Add(Add(total, expression), message);
                }
            }

            foreach (var property in context.Schema.Properties)
            {
                open.Push(context.Property(property.Name, property.Schema));
            }

            if (context.Schema.Items is { } items)
            {
                open.Push(context.Items(items));
            }

            if (context.Schema.AdditionalProperties is { } values)
            {
                open.Push(context.AdditionalProperties(values));
            }
        }

        return total;
    }

    private static ulong Add(ulong left, ulong right) => ulong.MaxValue - left < right ? ulong.MaxValue : left + right;
}
