using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Rules;
using CrdGen.Generator.Verdicts;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.CodeFixes.Limits;

/// <summary>A rule that may cost too much, and where its schema is.</summary>
/// <param name="Resource">The resource that it belongs to.</param>
/// <param name="Schema">The schema of the resource.</param>
/// <param name="Path">The path to the schema with the rule: <c>properties</c>, <c>spec</c>, <c>items</c>, ….</param>
/// <param name="Index">Which of its rules it is.</param>
/// <param name="IsTotal">Whether it is too much only together with others.</param>
internal sealed record ExpensiveRule(Resource Resource, JsonSchemaProps Schema, IReadOnlyList<string> Path, int Index, bool IsTotal)
{
    /// <summary>The rule that a diagnostic is about, in the first resource that it is too much in.</summary>
    public static ExpensiveRule? Find(Compilation compilation, SyntaxTree tree, TextSpan span)
    {
        foreach (var resource in ResourceSet.Of(compilation).Resources)
        {
            if (resource.Parsed.Model is not { } model
                || !resource.DiagnosticsIn(compilation).Any(diagnostic => diagnostic.Descriptor.Id == "CRD0509" && diagnostic.Location is { } place && place.Path == tree.FilePath && place.Span == span))
            {
                continue;
            }

            foreach (var problem in resource.Verdict!.Problems)
            {
                if (problem is not { Cost: { } cost, Path: { } below })
                {
                    continue;
                }

                var path = below.ToList();
                var found = SchemaPlaces.Find(resource.Type, model.Version.Schema, path);
                if (found.Rest is ["x-kubernetes-validations", var number, var keyword, ..] && int.TryParse(number, out var index) && index < found.Schema.Validations.Count
                    && RuleOrigins.Of(compilation).Find(found.Schema.Validations[index]) is { } origin
                    && RuleErrors.Whole(origin, keyword) is { } whole && whole.SourceTree == tree && whole.SourceSpan == span)
                {
                    return new(resource, model.Version.Schema, path.GetRange(0, path.Count - found.Rest.Count), index, cost <= CostLimits.Rule);
                }
            }
        }

        return null;
    }
}
