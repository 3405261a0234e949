using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Generator;

/// <summary>What the project file says to the generator. A class, as all values of the pipeline: see <see cref="Diagnostics.DiagnosticList"/>.</summary>
/// <param name="DescriptionMaxLength">The greatest length of a description, in characters; <c>CrdGenDescriptionMaxLength</c>.</param>
public sealed record GeneratorOptions(int DescriptionMaxLength)
{
    public static GeneratorOptions From(AnalyzerConfigOptionsProvider provider) => new(
        provider.GlobalOptions.TryGetValue("build_property.CrdGenDescriptionMaxLength", out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : int.MaxValue);
}
