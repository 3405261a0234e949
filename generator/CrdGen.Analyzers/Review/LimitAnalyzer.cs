using CrdGen.Analyzers.Resources;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>CRD1004: the costs of CEL rules are estimated from limits, and one that comes later refuses objects that are there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LimitAnalyzer() : ReviewAnalyzer(NewRule(
    "CRD1004",
    "A list, map or text has no limit",
    "{1} of '{0}' may be as {2} as a request allows, which makes CEL rules expensive: add {3}"))
{
    private protected override string[]? Judge(ApiField field)
    {
        var place = "";
        foreach (var value in field.Values())
        {
            var schema = value.Schema;
            var attribute = place.Length == 0 ? "[MaxLength(n)]" : null;
            switch (schema)
            {
                case { Type: "array", MaxItems: null }:
                    return [place.Length == 0 ? "The list" : "A list", "long", attribute ?? $"[{place}(MaxItems = n)]"];
                case { Type: "object", AdditionalProperties: not null, MaxProperties: null }:
                    return [place.Length == 0 ? "The map" : "A map", "large", attribute ?? $"[{place}(MaxProperties = n)]"];
                case { Type: "string" } when IsUnlimited(schema):
                    return [place.Length == 0 ? "The text" : "A text", "long", IsBase64(field, value) ? "[Schema(MaxLength = n)]" : attribute ?? $"[{place}(MaxLength = n)]"];
            }

            place = schema.Items is not null ? "Items" : "Values";
        }

        return null;
    }

    /// <summary>Enums have a longest member; dates, times and durations have sizes of their own.</summary>
    private static bool IsUnlimited(JsonSchemaProps text) =>
        text is { MaxLength: null, Enum.IsEmpty: true } && text.Format is not ("date" or "date-time" or "datetime" or "duration" or "uuid" or "uuid3" or "uuid4" or "uuid5" or "ipv4" or "ipv6" or "mac")
        && !(text.Pattern is { } pattern && IsOwnForm(pattern));

    /// <summary>The forms of .NET's times and versions, which are as short as their numbers.</summary>
    private static bool IsOwnForm(string pattern) => pattern.StartsWith("^-?([0-9]{1,8}", StringComparison.Ordinal) || pattern.StartsWith("^([01][0-9]|2[0-3]):", StringComparison.Ordinal);

    private static bool IsBase64(ApiField field, ApiValue value) => value.Schema.Format == "byte" && SymbolEqualityComparer.Default.Equals(value.Type, field.Field.Type);
}
