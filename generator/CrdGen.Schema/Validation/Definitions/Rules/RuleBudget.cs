using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Compiles the rules of a version's schema, and adds up what they may cost.</summary>
internal sealed class RuleBudget(ValidationOptions options, FieldErrors errors)
{
    private const int MaxNamed = 4;

    private readonly List<(FieldPath Path, ulong Cost)> expensive = [];
    private ulong total;

    /// <summary>Checks the rules of one schema.</summary>
    /// <param name="context">The schema, with what CEL knows of the place.</param>
    /// <param name="uncorrelatable">The outermost list or map in which values have no identity, or <see langword="null"/>.</param>
    /// <param name="path">The path of the schema.</param>
    public void Check(CelSchemaContext context, FieldPath? uncorrelatable, FieldPath path)
    {
        path = path.Child("x-kubernetes-validations");
        if (context.Type is not { } type)
        {
            errors.Add(FieldErrorType.InternalError, path, "there can be no rule on any JSON, nor on lists and maps of it: CEL has no type for that");
            return;
        }

        for (var i = 0; i < context.Schema.Validations.Count; i++)
        {
            var rule = context.Schema.Validations[i];
            var compiled = RuleCompiler.Compile(rule, type, Environment(rule));
            Check(compiled, context, type, path.Index(i));
            CheckOldSelf(compiled, uncorrelatable, path.Index(i));
        }
    }

    /// <summary>Checks what all rules of the schema may cost together.</summary>
    /// <param name="path">The path of the schema.</param>
    public void CheckTotal(FieldPath path)
    {
        if (total <= CostLimits.Schema)
        {
            return;
        }

        foreach (var (at, cost) in expensive.OrderByDescending(rule => rule.Cost).Take(MaxNamed))
        {
            TooMuch(at, "contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema", cost);
        }

        TooMuch(path, CostMessages.Exceeds("x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema", total, CostLimits.Schema), total);
    }

    private CelEnvironment Environment(ValidationRule rule) =>
        options.PreexistingRules.Contains(rule.Rule) && (rule.MessageExpression is null || options.PreexistingMessageExpressions.Contains(rule.MessageExpression))
            ? CelEnvironment.ForStoredRules(options.Version)
            : CelEnvironment.ForNewRules(options.Version);

    private void Check(CompiledRule rule, CelSchemaContext context, DeclType type, FieldPath path)
    {
        var at = path.Child("rule");
        var cost = context.TotalCost(rule.MaxCost, rule.MaxCardinality);
        if (!options.SuppressPerExpressionCost && cost > CostLimits.Rule)
        {
            TooMuch(at, CostMessages.Exceeds("estimated rule cost", cost, CostLimits.Rule), cost);
        }

        Observe(at, cost);
        if (rule.Expression.Error is { } error)
        {
            Refuse(at, error, NewerCel.Explain(rule.Rule.Rule, options.Version, environment => RuleCompiler.Compile(rule.Rule, type, environment).Expression.Error is null));
        }

        CheckMessage(rule, type, path.Child("messageExpression"));
    }

    private void CheckMessage(CompiledRule rule, DeclType type, FieldPath path)
    {
        if (rule.Message.Error is { } error)
        {
            Refuse(path, error, NewerCel.Explain(rule.Rule.MessageExpression!, options.Version, environment => RuleCompiler.Compile(rule.Rule, type, environment).Message.Error is null));
        }
        else if (rule.Message.Program is not null)
        {
            if (!options.SuppressPerExpressionCost && rule.MaxMessageCost > CostLimits.Rule)
            {
                TooMuch(path, CostMessages.Exceeds("estimated messageExpression cost", rule.MaxMessageCost, CostLimits.Rule), rule.MaxMessageCost);
            }

            Observe(path, rule.MaxMessageCost);
        }
    }

    private void CheckOldSelf(CompiledRule rule, FieldPath? uncorrelatable, FieldPath path)
    {
        if (rule.UsesOldSelf)
        {
            if (uncorrelatable is not null)
            {
                errors.Add(new(FieldErrorType.Invalid, path.Child("rule"), $"oldSelf cannot be used on the uncorrelatable portion of the schema within {uncorrelatable}") { Uncorrelatable = uncorrelatable });
            }
        }
        else if (rule.Rule.OptionalOldSelf is not null)
        {
            errors.Invalid(path.Child("optionalOldSelf"), "may not be set if oldSelf is not used in rule");
        }
    }

    private void TooMuch(FieldPath path, string detail, ulong cost) => errors.Add(new(FieldErrorType.Forbidden, path, detail) { Cost = cost });

    /// <summary>Only errors of syntax and types have their places in the API server's text.</summary>
    private void Refuse(FieldPath path, CelCompilationError error, string? newerVersion) => errors.Add(new(FieldErrorType.Invalid, path, error.Detail)
    {
        RuleErrors = error.Kind is CelErrorKind.Syntax or CelErrorKind.Type ? error.Errors : [],
        NewerVersion = newerVersion,
    });

    private void Observe(FieldPath path, ulong cost)
    {
        errors.Observe(new(path, cost));
        total = ulong.MaxValue - total < cost ? ulong.MaxValue : total + cost;
        if (cost >= CostLimits.Schema / 100)
        {
            expensive.Add((path, cost));
        }
    }
}
