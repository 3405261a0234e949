using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Rules;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Verdicts;

/// <summary>Says a verdict at the C# that it is about.</summary>
/// <param name="type">The resource class.</param>
/// <param name="version">What it gives, as parsed in the compilation of <paramref name="sink"/>: its rules know where they came from.</param>
/// <param name="sink">Where it goes.</param>
internal sealed class VerdictReport(INamedTypeSymbol type, CustomResourceDefinitionVersion version, DiagnosticSink sink)
{
    private const string Rules = "x-kubernetes-validations";

    public void Report(ServerVerdict verdict)
    {
        if (verdict.Failure is { } failure)
        {
            sink.Add(failure with { Location = sink.Fallback });
        }

        if (verdict.IsTooLarge)
        {
            sink.Report(TypesDiagnostics.TooLarge, type, type.Name, "written out it has more than the 3 MiB that the API server takes; shorten its descriptions");
        }

        foreach (var problem in verdict.Problems)
        {
            Report(problem);
        }

        foreach (var cost in verdict.RuleCosts)
        {
            var place = SchemaPlaces.Find(type, version.Schema, cost.Path);
            if (Origin(place) is { } origin)
            {
                RuleCosts.Note(origin, Keyword(place), cost.Cost, sink);
            }
        }

        foreach (var field in verdict.NewerFields)
        {
            Report(field);
        }
    }

    private void Report(SchemaProblem problem)
    {
        if (problem.Path is not { } path)
        {
            sink.Report(ResourceDiagnostics.Refused, type, type.Name, Detail(problem), problem.Field);
            return;
        }

        var place = SchemaPlaces.Find(type, version.Schema, path);
        if (problem.Uncorrelatable is { } list)
        {
            ReportUncorrelatable(problem, path, list, place);
        }
        else if (problem.Cost is not null && place.Rest.Count == 0)
        {
            // That of all rules together: those that make it up are told of.
        }
        else if (Origin(place) is { } origin)
        {
            ReportRule(problem, place, origin);
        }
        else if (place.Rest is ["default", ..] && ErrorPlaces.Default(place.Symbol) is { } location)
        {
            sink.Report(DefaultsDiagnostics.InvalidDefault, location, place.Symbol.Name, RuleErrors.FirstLine(problem.Detail));
        }
        else
        {
            ReportKeyword(problem, place);
        }
    }

    private void ReportRule(SchemaProblem problem, SchemaPlace place, RuleOrigin origin)
    {
        var keyword = Keyword(place);
        if (problem.Cost is { } cost)
        {
            RuleCosts.Report(origin, keyword, cost, sink);
        }
        else if (keyword != "optionalOldSelf")
        {
            RuleErrors.Report(origin, keyword, Expression(Rule(place)!, keyword), problem, sink);
        }
        else if (origin.Method is { } method)
        {
            sink.Report(RulesDiagnostics.RuleOldSelf, method, method.Name);
        }
        else
        {
            sink.Report(RulesDiagnostics.RuleOldSelf, origin.Attribute, AttributeArgument.Named("OptionalOldSelf"), origin.Owner.Name);
        }
    }

    /// <summary>Rules with <c>oldSelf</c> below a list: the list is what can be changed.</summary>
    private void ReportUncorrelatable(SchemaProblem problem, EquatableArray<string> path, EquatableArray<string> list, SchemaPlace place)
    {
        var outer = SchemaPlaces.Find(type, version.Schema, list);
        var below = string.Concat(SchemaPlaces.Notation(outer.Below.Concat(path.Skip(list.Count))));
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

    private void ReportKeyword(SchemaProblem problem, SchemaPlace place)
    {
        var symbol = place.Symbol;
        var keyword = place.Rest.LastOrDefault(segment => !int.TryParse(segment, out _)) ?? "";

        // What is required below the root is so by a branch at the root.
        if ((ErrorPlaces.Attribute(symbol, keyword) ?? (problem.Type == FieldErrorType.Required ? ErrorPlaces.Attribute(type, keyword) : null)) is { } attribute)
        {
            sink.Report(ResourceDiagnostics.Refused, attribute, symbol.Name, Detail(problem), problem.Field);
        }
        else
        {
            sink.Report(ResourceDiagnostics.Refused, symbol, symbol.Name, Detail(problem), problem.Field);
        }
    }

    private static string Detail(SchemaProblem problem) => problem.Detail.Length > 0 ? RuleErrors.FirstLine(problem.Detail) : problem.Type;

    private void Report(NewerField field)
    {
        if (field.Path is ["selectableFields", var number] && int.TryParse(number, out var index))
        {
            Report(field, SelectableFieldPlace(version.SelectableFields[index]), type.Name);
            return;
        }

        var place = SchemaPlaces.Find(type, version.Schema, field.Path.Skip(2).ToEquatableArray());
        if (Origin(place) is { } origin)
        {
            Report(field, RuleErrors.Whole(origin, Keyword(place)), RuleErrors.Name(origin));
        }
        else
        {
            Report(field, AttributeLocation(place.Symbol, attribute => attribute.AttributeClass?.Name is "FormatAttribute" or "SchemaAttribute" or "RawSchemaAttribute"), place.Symbol.Name);
        }
    }

    private void Report(NewerField field, Location location, string name) => sink.Report(
        field.IsIgnored ? VersionDiagnostics.Ignored : VersionDiagnostics.Newer,
        location,
        name,
        field.What,
        field.Since.ToString(),
        field.Target.ToString());

    /// <summary>The attribute of a selectable field: that of the property, or the one with the path on the class.</summary>
    private Location SelectableFieldPlace(string path)
    {
        if (type.GetAttributes().FirstOrDefault(attribute => IsSelectable(attribute) && attribute.String(0) == path) is { ApplicationSyntaxReference: { } reference })
        {
            return reference.GetSyntax().GetLocation();
        }

        var segments = path.Split('.').Where(name => name.Length > 0).SelectMany(name => new[] { "properties", name }).ToList();
        return AttributeLocation(SchemaPlaces.Find(type, version.Schema, segments).Symbol, IsSelectable);

        static bool IsSelectable(AttributeData attribute) => attribute.AttributeClass?.Name == "SelectableFieldAttribute";
    }

    /// <summary>The first attribute of a kind on a member, or the member.</summary>
    private static Location AttributeLocation(ISymbol symbol, Func<AttributeData, bool> isSought) =>
        symbol.GetAttributes().FirstOrDefault(isSought)?.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? symbol.Locations[0];

    private RuleOrigin? Origin(SchemaPlace place) => Rule(place) is { } rule ? RuleOrigins.Of(sink.Compilation).Find(rule) : null;

    private static ValidationRule? Rule(SchemaPlace place) =>
        place.Rest is [Rules, var number, ..] && int.TryParse(number, out var index) && index < place.Schema.Validations.Count ? place.Schema.Validations[index] : null;

    private static string Keyword(SchemaPlace place) => place.Rest.Count > 2 ? place.Rest[2] : "rule";

    private static string Expression(ValidationRule rule, string keyword) => (keyword == "messageExpression" ? rule.MessageExpression : rule.Rule) ?? "";
}
