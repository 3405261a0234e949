using System.Globalization;
using System.Text;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Merging;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing;
using CrdGen.Schema;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Generator.Verdicts;

/// <summary>
/// What the API server would say of a resource. Most of it the parser has said already, in the words of C#: this is for rules,
/// whose types and costs need the whole schema, and for what it has no words for. A step of its own, without symbols: it
/// runs for a model that is new, not for a class that was merely parsed again.
/// </summary>
/// <param name="Problems">Why it would be refused.</param>
/// <param name="NewerFields">What the target version of Kubernetes does not know.</param>
/// <param name="RuleCosts">What its rules may cost, where that is worth a word and no reason to refuse it.</param>
/// <param name="CostLines">What all its rules may cost, for people: a line a rule, of version, field, rule and cost, with tabs between.</param>
/// <param name="Failure">What went wrong in here.</param>
internal sealed record ServerVerdict(EquatableArray<SchemaProblem> Problems, EquatableArray<NewerField> NewerFields, EquatableArray<SchemaRuleCost> RuleCosts, string CostLines, DiagnosticInfo? Failure)
{
    public const string SchemaKeyword = "openAPIV3Schema";

    /// <summary>It has nothing to say.</summary>
    public static readonly ServerVerdict Nothing = new(default, default, default, "", null);

    /// <summary>Whether it takes more bytes than a request may have.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>Whether nothing stands against it.</summary>
    public bool IsAccepted => !IsTooLarge && Problems.IsEmpty && Failure is null && NewerFields.All(newer => newer.IsIgnored);

    /// <summary>Whether there is anything to say.</summary>
    public bool IsSilent => !IsTooLarge && Problems.IsEmpty && Failure is null && NewerFields.IsEmpty && RuleCosts.IsEmpty;

    /// <summary>Judges one version of a resource.</summary>
    /// <param name="resource">The version.</param>
    /// <param name="target">The oldest Kubernetes that has to take it.</param>
    public static ServerVerdict Of(ResourceModel resource, KubernetesVersion target)
    {
        try
        {
            if (SchemaSize.Characters(resource.Version.Schema) > SizeAdvice.MaxRequest)
            {
                return Nothing with { IsTooLarge = true };
            }

            var verdict = DefinitionValidator.FindErrors(DefinitionMerger.Merge([resource]), target);
            return verdict.Errors.Count == 0 && verdict.VersionProblems.Count == 0 && verdict.RuleCosts.Count == 0 ? Nothing : Read(verdict, resource.Version.Name, target);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Nothing with { Failure = Failures.Describe(e, resource.TypeName, null) };
        }
    }

    private static ServerVerdict Read(DefinitionVerdict verdict, string version, KubernetesVersion target)
    {
        // What a rule costs that cannot be is of no account.
        var uncorrelatable = new HashSet<string>(verdict.Errors.Where(problem => problem.Uncorrelatable is not null).Select(problem => problem.Field), StringComparer.Ordinal);
        return new(
            verdict.Errors
                .Where(problem => !IsAboutApproval(problem) && (problem.Cost is null || !uncorrelatable.Contains(problem.Field)))
                .Select(problem => new SchemaProblem(BelowSchema(problem.Path), problem.Type, problem.Detail, problem.Field)
                {
                    RuleErrors = problem.RuleErrors.ToEquatableArray(),
                    Cost = problem.Cost,
                    NewerVersion = problem.NewerVersion,
                    Uncorrelatable = problem.Uncorrelatable is { } list ? BelowSchema(list) : null,
                })
                .ToEquatableArray(),
            verdict.VersionProblems
                .Select(problem => new NewerField(problem.Path.SourceSegments().Skip(3).ToEquatableArray(), problem.What, problem.Since, target, problem.IsIgnored))
                .ToEquatableArray(),
            verdict.RuleCosts
                .Where(cost => cost.Cost is >= Verdicts.RuleCosts.Noteworthy and <= CostLimits.Rule && !uncorrelatable.Contains(cost.Path.ToString()))
                .Select(cost => new SchemaRuleCost(BelowSchema(cost.Path) ?? default, cost.Cost))
                .ToEquatableArray(),
            string.Concat(verdict.RuleCosts.Select(cost => FormattableString.Invariant($"{version}\t{Describe(BelowSchema(cost.Path) ?? default)}\t{cost.Cost}\n"))),
            null);
    }

    /// <summary>What other versions say counts for approval only.</summary>
    private static bool IsAboutApproval(DefinitionProblem problem) => problem.Path.SourceSegments() is ["metadata", "annotations", ApiApproval.Annotation];

    /// <summary>A rule as people name it: its field, a tab, and which one it is.</summary>
    private static string Describe(EquatableArray<string> path)
    {
        var text = new StringBuilder();
        var i = 0;
        for (; path[i] != "x-kubernetes-validations"; i++)
        {
            text.Append(path[i] == "properties" ? "." + path[++i] : "[*]");
        }

        var number = int.Parse(path[i + 1], CultureInfo.InvariantCulture) + 1;
        return FormattableString.Invariant($"{(text.Length == 0 ? "." : text.ToString())}\t{(path[i + 2] == "rule" ? "" : "message of ")}rule {number}");
    }

    /// <summary>The keywords and names below the schema; <see langword="null"/> for what is outside of it.</summary>
    private static EquatableArray<string>? BelowSchema(FieldPath path)
    {
        var segments = path.SourceSegments();
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i] == SchemaKeyword)
            {
                return segments.Skip(i + 1).ToEquatableArray();
            }
        }

        return null;
    }
}
