namespace CrdGen.Testing.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crdgen-testing-");

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
