using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Generator;

/// <summary>What the project file says to the generator.</summary>
/// <param name="DescriptionMaxLength">The greatest length of a description, in characters; <c>CrdGenDescriptionMaxLength</c>.</param>
public readonly record struct GeneratorOptions(int DescriptionMaxLength)
{
    public static GeneratorOptions From(AnalyzerConfigOptionsProvider provider) => new(
        provider.GlobalOptions.TryGetValue("build_property.CrdGenDescriptionMaxLength", out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : int.MaxValue);
}
