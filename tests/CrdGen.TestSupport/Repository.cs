namespace CrdGen.TestSupport;

/// <summary>Where the sources are. Builds map their paths to <c>/_/</c>, so the compiler's answers have to be mapped back.</summary>
public static class Repository
{
    private const string Mapped = "/_/";

    /// <summary>The folder of the solution file, above the test's own assembly.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder by its parts below the root.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The real path of what <c>[CallerFilePath]</c> gives.</summary>
    public static string Source(string callerFilePath) =>
        callerFilePath.StartsWith(Mapped, StringComparison.Ordinal) ? Path.Combine(Root, callerFilePath[Mapped.Length..]) : callerFilePath;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "CrdGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No CrdGen.sln above {AppContext.BaseDirectory}: tests run from their place in the repository.");
    }
}
