using System.Globalization;
using CrdGen.Schema;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Generator;

/// <summary>What the project file says to the generator. A class, as all values of the pipeline: see <see cref="Diagnostics.DiagnosticList"/>.</summary>
/// <param name="DescriptionMaxLength">The greatest length of a description, in characters; <c>CrdGenDescriptionMaxLength</c>.</param>
/// <param name="Target">The oldest Kubernetes that has to take the manifests.</param>
public sealed record GeneratorOptions(int DescriptionMaxLength, TargetVersion Target)
{
    public static GeneratorOptions From(AnalyzerConfigOptionsProvider provider) => new(
        int.TryParse(Property(provider, "CrdGenDescriptionMaxLength"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : int.MaxValue,
        TargetVersion.From(Property(provider, "CrdGenKubernetesVersion")));

    private static string Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out var text) ? text : "";
}

/// <summary>The oldest Kubernetes that has to take the manifests; <c>CrdGenKubernetesVersion</c>.</summary>
/// <param name="Version">The version; where the property is empty or wrong, the newest that is known.</param>
/// <param name="Text">The property.</param>
/// <param name="Error">What is wrong with the property.</param>
public sealed record TargetVersion(KubernetesVersion Version, string Text, string? Error)
{
    public static TargetVersion From(string text)
    {
        var version = KubernetesVersion.Default;
        var error = text.Trim().Length == 0 ? null : KubernetesVersion.FindError(text, out version);
        return new(version, text, error);
    }
}
