using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>What keywords may not be together. The attribute that brings two of them together is at fault.</summary>
internal static class AttributeChecks
{
    /// <summary>Checks what one attribute changed.</summary>
    public static void Check(JsonSchemaProps before, JsonSchemaProps after, KeywordWriter writer)
    {
        foreach (var (path, old, schema) in ChangedNodes.Find(before, after))
        {
            if (KeywordConflicts.Find(schema) is { } error && (old is null || KeywordConflicts.Find(old) != error))
            {
                writer.Sink.Report(ConstraintsDiagnostics.NotStructural, writer.Attribute, writer.Symbol.Name, At(path, error));
            }

            if (EmptyIntervals.Find(schema) is { } interval && (old is null || EmptyIntervals.Find(old) != interval))
            {
                writer.Sink.Report(ConstraintsDiagnostics.EmptyInterval, writer.Attribute, writer.Symbol.Name + path, interval.Lower, interval.Upper);
            }
        }
    }

    /// <summary>
    /// Checks the defaults of what attributes changed, once all are applied: a default that <c>[Schema]</c> gives, or the one
    /// of a property's type, which the property's own constraints may refuse.
    /// </summary>
    public static void CheckDefaults(JsonSchemaProps before, JsonSchemaProps after, ISymbol symbol, IEnumerable<AttributeData> attributes, DiagnosticSink sink)
    {
        foreach (var (path, old, schema) in ChangedNodes.Find(before, after))
        {
            if (schema.Default is not { } value || DefaultValues.FindError(schema, value) is not { } error)
            {
                continue;
            }

            if (old?.Default == value)
            {
                sink.Report(DefaultsDiagnostics.InvalidDefault, symbol, symbol.Name + path, $"{error} (the default is the type's; set another one here, or [NoDefault])");
            }
            else if (attributes.FirstOrDefault(a => a.Named("Default") is not null) is { } attribute)
            {
                sink.Report(DefaultsDiagnostics.InvalidDefault, attribute, AttributeArgument.Named("Default"), symbol.Name + path, error);
            }
            else
            {
                sink.Report(DefaultsDiagnostics.InvalidDefault, symbol, symbol.Name + path, error);
            }
        }
    }

    private static string At(string path, string error) => path.Length == 0 ? error : $"{path}: {error}";
}
