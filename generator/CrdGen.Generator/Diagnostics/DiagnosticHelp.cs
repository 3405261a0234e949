namespace CrdGen.Generator.Diagnostics;

/// <summary>Where the pages about the diagnostics are: in the repository and in the package.</summary>
internal static class DiagnosticHelp
{
    /// <summary>The page of a rule, relative to the root of both.</summary>
    public static string Link(string id) => $"docs/rules/{id}.md";
}
