using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>CRD1007: Kubernetes has signed integers only, and clients disagree about the others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsignedAnalyzer() : ReviewAnalyzer(NewRule(
    "CRD1007",
    "A field is an unsigned integer",
    "'{0}' is an unsigned integer ('{1}'), which not all clients know: use int or long, with [Minimum(0)]"))
{
    private protected override string[]? Judge(ApiField field)
    {
        foreach (var value in field.Values())
        {
            if (value.Schema.Type == "integer" && value.Written is { SpecialType: SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 } type)
            {
                return [type.ToShortName()];
            }
        }

        return null;
    }
}
