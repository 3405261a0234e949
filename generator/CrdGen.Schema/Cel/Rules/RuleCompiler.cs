using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Rules;

/// <summary>What came of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Expression">Its expression; neither a program nor an error if it is blank.</param>
/// <param name="Message">Its message expression; neither if there is none, or the rule itself did not compile.</param>
/// <param name="UsesOldSelf">Whether it compares with the value before: a transition rule.</param>
/// <param name="MaxCardinality">
/// How many values of the rule's schema a request can hold: how often the rule runs at most where a map or list around it has no limit.
/// </param>
public sealed record CompiledRule(ValidationRule Rule, CelCompilation Expression, CelCompilation Message, bool UsesOldSelf, ulong MaxCardinality)
{
    /// <summary>The most that one evaluation costs; 0 if the rule did not compile.</summary>
    public ulong MaxCost => Expression.Program?.Cost.Max ?? 0;

    /// <summary>The most that one evaluation of the message expression costs; 0 without one.</summary>
    public ulong MaxMessageCost => Message.Program?.Cost.Max ?? 0;
}

/// <summary>
/// Compiles the rules of one schema node, as the API server does when a definition is created. It judges neither budgets
/// nor whether <c>oldSelf</c> makes sense there.
/// </summary>
/// <remarks>
/// For budgets: an evaluation's <see cref="CompiledRule.MaxCost"/> is multiplied by how often the rule runs, which is the product of
/// <c>maxItems</c> and <c>maxProperties</c> of all lists and maps around the node, or <see cref="CompiledRule.MaxCardinality"/>
/// where one has none; <see cref="CelSchemaContext"/> keeps count of that, and of the types on the way.
/// </remarks>
public static class RuleCompiler
{
    /// <summary>The most that an evaluation may cost when it runs.</summary>
    public const ulong PerCallLimit = 1_000_000;

    private const string MessageExpression = "messageExpression ";

    /// <summary>Compiles all rules of a schema, in order.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="type">What it is to CEL; not always made of it alone: the <c>metadata</c> of a resource is another there.</param>
    /// <param name="environment">
    /// <see cref="CelEnvironment.ForNewRules"/> for rules of a definition that is being written,
    /// <see cref="CelEnvironment.ForStoredRules"/> for those that an API server has already.
    /// </param>
    public static IReadOnlyList<CompiledRule> Compile(JsonSchemaProps schema, DeclType type, CelEnvironment environment)
    {
        var rules = schema.Validations;
        var compiled = new CompiledRule[rules.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = Compile(rules[i], type, environment);
        }

        return compiled;
    }

    /// <summary>Compiles one rule of a schema.</summary>
    public static CompiledRule Compile(ValidationRule rule, DeclType type, CelEnvironment environment)
    {
        var cardinality = RequestLimits.MaxCardinality(type.MinSerializedSize);
        if (string.IsNullOrWhiteSpace(rule.Rule))
        {
            return new(rule, default, default, UsesOldSelf: false, cardinality);
        }

        var variables = CelVariables.OfRule(type, rule.OptionalOldSelf == true);
        var expression = CelCompiler.Compile(rule.Rule, environment, variables, type, CelType.Bool);
        if (expression.Program is not { } program)
        {
            return new(rule, expression, default, UsesOldSelf: false, cardinality);
        }

        var message = string.IsNullOrEmpty(rule.MessageExpression)
            ? default
            : CelCompiler.Compile(rule.MessageExpression!, environment, variables, type, CelType.String, MessageExpression);
        return new(rule, expression, message, program.Tree.Uses(CelVariables.OldSelf), cardinality);
    }
}
