namespace CrdGen.Build.Tests.Manifests;

/// <summary>An empty folder that goes away with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("crdgen-").FullName;

    public string File(params string[] parts) => Path.Combine([Root, .. parts]);

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File(path))!);
        System.IO.File.WriteAllText(File(path), text);
    }

    public string Get(string path) => System.IO.File.ReadAllText(File(path));

    /// <summary>The paths of all files, sorted, with forward slashes.</summary>
    public string[] Files() =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
