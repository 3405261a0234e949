using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Merging;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Rules;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Verdicts;

/// <summary>
/// What the API server would say of a resource, at the C# that it is about. Most of it the parser has said already, in the
/// words of C#: this is for rules, whose types and costs need the whole schema, and for what it has no words for.
/// </summary>
internal static class ServerVerdict
{
    private const string SchemaKeyword = "openAPIV3Schema";

    /// <summary>Reports why the API server would refuse the schema of a version.</summary>
    public static void Report(INamedTypeSymbol type, ResourceModel resource, Compilation compilation, DiagnosticSink sink)
    {
        if (SchemaSize.Characters(resource.Version.Schema) > SizeAdvice.MaxRequest)
        {
            sink.Report(TypesDiagnostics.TooLarge, type, type.Name, "written out it has more than the 3 MiB that the API server takes; shorten its descriptions");
            return;
        }

        var verdict = DefinitionValidator.Validate(DefinitionMerger.Merge([resource]));

        // What such a rule costs is of no account.
        var uncorrelatable = new HashSet<string>(verdict.Errors.Where(problem => problem.Uncorrelatable is not null).Select(problem => problem.Field), StringComparer.Ordinal);
        foreach (var problem in verdict.Errors.Where(problem => problem.Cost is null || !uncorrelatable.Contains(problem.Field)))
        {
            if (Find(problem.Path, type, resource) is { } place)
            {
                if (problem.Uncorrelatable is { } list)
                {
                    ReportUncorrelatable(list, problem, place, type, resource, sink);
                }
                else
                {
                    Report(problem, place, type, compilation, sink);
                }
            }
            else if (problem.Path.SourceSegments() is not ["metadata", "annotations", ApiApproval.Annotation])
            {
                // What other versions say counts for approval only.
                sink.Report(ResourceDiagnostics.Refused, type, type.Name, problem.Detail.Length > 0 ? problem.Detail : problem.Type, problem.Field);
            }
        }

        foreach (var cost in verdict.RuleCosts.Where(cost => cost.Cost is >= RuleCosts.Noteworthy and <= CostLimits.Rule && !uncorrelatable.Contains(cost.Path.ToString())))
        {
            if (Find(cost.Path, type, resource) is { } place && Origin(place, compilation) is { } origin)
            {
                RuleCosts.Note(origin, Keyword(place), cost.Cost, sink);
            }
        }
    }

    private static SchemaPlace? Find(FieldPath field, INamedTypeSymbol type, ResourceModel resource)
    {
        var path = field.SourceSegments();
        var start = path.ToList().IndexOf(SchemaKeyword) + 1;
        return start > 0 ? SchemaPlaces.Find(type, resource.Version.Schema, [.. path.Skip(start)]) : null;
    }

    private static RuleOrigin? Origin(SchemaPlace place, Compilation compilation) =>
        Rule(place) is { } rule ? RuleOrigins.Of(compilation).Find(rule) : null;

    private static ValidationRule? Rule(SchemaPlace place) =>
        place.Rest is ["x-kubernetes-validations", var number, ..] && int.TryParse(number, out var index) && index < place.Schema.Validations.Count ? place.Schema.Validations[index] : null;

    private static string Keyword(SchemaPlace place) => place.Rest.Count > 2 ? place.Rest[2] : "rule";

    /// <summary>Rules with <c>oldSelf</c> below a list: the list is what can be changed.</summary>
    private static void ReportUncorrelatable(FieldPath list, DefinitionProblem problem, SchemaPlace place, INamedTypeSymbol type, ResourceModel resource, DiagnosticSink sink)
    {
        if (Find(list, type, resource) is not { } outer)
        {
            return;
        }

        var below = string.Concat(SchemaPlaces.Notation(outer.Below.Concat(problem.Path.SourceSegments().Skip(list.SourceSegments().Count))));
        var arguments = new[] { Rule(place)?.Rule ?? "", outer.Symbol.Name + below };
        if (ErrorPlaces.Attribute(outer.Symbol, "oldSelf") is { AttributeClass.Name: "RawSchemaAttribute" } raw)
        {
            sink.Report(RulesDiagnostics.RuleCorrelation, raw, arguments);
        }
        else
        {
            sink.Report(RulesDiagnostics.RuleCorrelation, outer.Symbol, arguments);
        }
    }

    private static void ReportUnusedOldSelf(RuleOrigin origin, DiagnosticSink sink)
    {
        if (origin.Method is { } method)
        {
            sink.Report(RulesDiagnostics.RuleOldSelf, method, method.Name);
        }
        else
        {
            sink.Report(RulesDiagnostics.RuleOldSelf, origin.Attribute, AttributeArgument.Named("OptionalOldSelf"), origin.Owner.Name);
        }
    }

    private static void Report(DefinitionProblem problem, SchemaPlace place, INamedTypeSymbol type, Compilation compilation, DiagnosticSink sink)
    {
        if (problem.Cost is not null && place.Rest.Count == 0)
        {
            return; // that of all rules together: those that make it up are told of
        }

        if (Origin(place, compilation) is { } origin)
        {
            var keyword = Keyword(place);
            if (problem.Cost is { } cost)
            {
                RuleCosts.Report(origin, keyword, cost, sink);
            }
            else if (keyword == "optionalOldSelf")
            {
                ReportUnusedOldSelf(origin, sink);
            }
            else
            {
                RuleErrors.Report(origin, keyword, Expression(Rule(place)!, keyword), problem, compilation, sink);
            }
        }
        else if (place.Rest is ["default", ..] && ErrorPlaces.Default(place.Symbol) is { } location)
        {
            sink.Report(DefaultsDiagnostics.InvalidDefault, location, place.Symbol.Name, RuleErrors.FirstLine(problem.Detail));
        }
        else
        {
            var symbol = place.Symbol;
            var detail = problem.Detail.Length > 0 ? RuleErrors.FirstLine(problem.Detail) : problem.Type;
            var keyword = place.Rest.LastOrDefault(segment => !int.TryParse(segment, out _)) ?? "";

            // What is required below the root is so by a branch at the root.
            if ((ErrorPlaces.Attribute(symbol, keyword) ?? (problem.Type == FieldErrorType.Required ? ErrorPlaces.Attribute(type, keyword) : null)) is { } attribute)
            {
                sink.Report(ResourceDiagnostics.Refused, attribute, symbol.Name, detail, problem.Field);
            }
            else
            {
                sink.Report(ResourceDiagnostics.Refused, symbol, symbol.Name, detail, problem.Field);
            }
        }
    }

    private static string Expression(ValidationRule rule, string keyword) => (keyword == "messageExpression" ? rule.MessageExpression : rule.Rule) ?? "";
}
