using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>CRD1005: what is optional, and neither null nor a default in C# when it is absent, looks as if somebody had set it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AbsenceAnalyzer() : ReviewAnalyzer(NewRule(
    "CRD1005",
    "An optional field is neither nullable nor has a default",
    "'{0}' is optional, but in C# nobody sees whether it is there: make it '{1}?', give it a default, or make it required"))
{
    private protected override string[]? Judge(ApiField field)
    {
        var type = field.Field.Type;
        if (field.IsRequired || field.Schema.Default is not null || field.Has(Namespaces.CrdGen, "NoDefaultAttribute"))
        {
            return null;
        }

        // A JSON value can be absent itself; references that are not null are the compiler's own business where nothing is said.
        var isNever = type.IsValueType
            ? type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T && type is not { Name: "JsonElement" }
            : type.NullableAnnotation == NullableAnnotation.NotAnnotated;
        return isNever ? [type.ToShortName()] : null;
    }
}
