using CrdGen.Build.Permissions;

namespace CrdGen.Build.Manifests;

/// <summary>A manifest as the generator left it in the assembly.</summary>
/// <param name="Path">Relative to the manifest folder, with forward slashes.</param>
/// <param name="Json">The manifest.</param>
/// <param name="RuleCosts">What its CEL rules may cost: a line a rule, of version, field, rule and cost, with tabs between.</param>
public sealed record RawManifest(string Path, string Json, string RuleCosts = "");

/// <summary>Reads the <c>GeneratedManifest</c> attributes of an assembly as data: it is neither loaded nor locked.</summary>
public static class AssemblyManifests
{
    private const string Attribute = "GeneratedManifestAttribute";

    public static List<RawManifest> Read(string assembly)
    {
        try
        {
            using var file = new AssemblyFile(assembly);
            return file.Reader.IsAssembly
                ? file.Attributes(file.Reader.GetAssemblyDefinition().GetCustomAttributes(), Attribute)
                    .Select(manifest => new RawManifest(manifest.Text(0), manifest.Text(1), manifest.Text(nameof(RawManifest.RuleCosts)) ?? ""))
                    .ToList()
                : [];
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            throw new ProblemException(new Problem("CRD9007", $"The manifests cannot be read: this is no valid .NET assembly ({exception.Message})", assembly));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("CRD9006", $"The assembly cannot be opened: {exception.Message}", assembly));
        }
    }
}
