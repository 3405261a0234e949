using CrdGen.Package.Tests;
using CrdGen.TestSupport;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace CrdGen.Package.Tests;

/// <summary>
/// The package, packed once for all tests, in a folder of its own that serves as the only feed. Packages are unpacked to
/// a folder beside it: in the machine's cache, a package of the same version would hide the one under test, and stay.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("crdgen-feed-").FullName;

    public PackageFeed()
    {
        Feed = Path.Combine(root, "feed");
        Dotnet.Run(Repository.Root, new Dictionary<string, string>(), "pack", "src/CrdGen", "-c", "Release", "-o", Feed).ShouldSucceed();
        Package = Directory.EnumerateFiles(Feed, "CrdGen.*.nupkg").ShouldHaveSingleItem();
        Version = Path.GetFileNameWithoutExtension(Package)["CrdGen.".Length..];
    }

    public string Feed { get; }

    /// <summary>The package's file.</summary>
    public string Package { get; }

    public string Version { get; }

    /// <summary>Where restored packages are unpacked.</summary>
    public string Cache => Path.Combine(root, "packages");

    public void Dispose() => Directory.Delete(root, recursive: true);
}
