using CrdGen.Analyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>CRD1003: without a list type, a list has one owner in server-side apply, whoever applies an item.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ListTypeAnalyzer() : ReviewAnalyzer(NewRule(
    "CRD1003",
    "A list has no list type",
    "The list '{0}' does not say how appliers share it: add {1}"))
{
    private protected override string[]? Judge(ApiField field)
    {
        var isItem = false;
        foreach (var value in field.Values())
        {
            if (value.Schema is { Type: "array", ListType: null })
            {
                return [isItem ? "ListType to [Items] or [Values]" : Advice(value)];
            }

            isItem = true;
        }

        return null;
    }

    private static string Advice(ApiValue list) => list.Schema.Items is { Type: "object" }
        ? "[ListType(ListType.Map, key)] where a field identifies an item, or [ListType(ListType.Atomic)]"
        : "[ListType(ListType.Set)] where no item stands twice, or [ListType(ListType.Atomic)]";
}
