namespace CrdGen;

/// <summary>
/// A manifest that the generator made, inside the assembly: the build reads it from there and writes it as YAML, and a
/// program can install it. Written by the generator only.
/// </summary>
/// <param name="path">Where the file goes, relative to the manifest folder, with forward slashes: <c>crds/widgets.acme.io.yaml</c>.</param>
/// <param name="json">The manifest as JSON.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedManifestAttribute(string path, string json) : Attribute
{
    /// <summary>Where the file goes, relative to the manifest folder.</summary>
    public string Path { get; } = path;

    /// <summary>The manifest as JSON.</summary>
    public string Json { get; } = json;

    /// <summary>
    /// What the CEL rules of a definition may cost by the API server's estimate, for the report that the build writes: a line a
    /// rule, of version, field, rule and cost, with tabs between.
    /// </summary>
    public string? RuleCosts { get; set; }
}
