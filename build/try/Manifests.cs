namespace CrdGen.Try;

/// <summary>What the build wrote.</summary>
internal static class Manifests
{
    /// <summary>Prints all of them.</summary>
    public static void Show()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "manifests")).Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"# {Path.GetFileName(file)}");
            Console.WriteLine(File.ReadAllText(file));
        }
    }
}
