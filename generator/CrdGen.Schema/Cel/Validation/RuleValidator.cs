using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>
/// Evaluates the CEL rules (<c>x-kubernetes-validations</c>) of a schema on values, as the API server does when an object or a
/// default has passed all else: rules see defaults, but no unknown fields and no forbidden nulls. Thread-safe; compiling is what takes
/// long, so keep it.
/// </summary>
public sealed class RuleValidator
{
    /// <summary>What all rules together may cost on one object.</summary>
    public const long ObjectBudget = 10_000_000;

    private readonly RuleNode? root;

    /// <param name="schema">The schema.</param>
    /// <param name="isResourceRoot">Whether it is the schema of a resource, which has apiVersion, kind and metadata.</param>
    /// <param name="version">The Kubernetes version that says what CEL has; its rules count as stored ones.</param>
    public RuleValidator(JsonSchemaProps schema, bool isResourceRoot, KubernetesVersion? version = null) =>
        root = new RuleTree(CelEnvironment.ForStoredRules(version ?? KubernetesVersion.Default)).Create(schema, isResourceRoot);

    /// <summary>Whether there are any rules.</summary>
    public bool HasRules => root is not null;

    /// <summary>How many rules there are.</summary>
    public int Count => Number(root, _ => true);

    /// <summary>How many of them are left out for new objects: those that compare with the value before.</summary>
    public int TransitionCount => Number(root, rule => rule.UsesOldSelf && rule.Source.OptionalOldSelf != true);

    /// <summary>The rules that a value breaks, from the root to the leaves. Rules that do not compile are errors of every value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="old">The value that it replaces; transition rules need one. <see langword="null"/> where it is new.</param>
    /// <param name="budget">What all rules together may cost.</param>
    public IReadOnlyList<RuleProblem> FindProblems(JsonValue value, JsonValue? old = null, long budget = ObjectBudget) => FindProblems(value, old, budget, out _);

    /// <inheritdoc cref="FindProblems(JsonValue, JsonValue?, long)"/>
    /// <param name="value">The value.</param>
    /// <param name="old">The value that it replaces.</param>
    /// <param name="budget">What all rules together may cost.</param>
    /// <param name="cost">What they have cost.</param>
    public IReadOnlyList<RuleProblem> FindProblems(JsonValue value, JsonValue? old, long budget, out long cost)
    {
        if (root is null)
        {
            cost = 0;
            return [];
        }

        var run = new RuleRun(budget);
        run.Check(root, null, value, old, old is null ? default : new(new(value, old, root.Schema), null));
        cost = budget - run.Budget;
        return run.Problems;
    }

    private static int Number(RuleNode? node, Func<EvaluableRule, bool> counts) => node is null ? 0
        : node.Rules.Count(counts) + Number(node.Items, counts) + Number(node.AdditionalProperties, counts)
            + node.Properties.Values.Sum(below => Number(below, counts)) + node.AllOf.Sum(part => Number(part, counts));
}
