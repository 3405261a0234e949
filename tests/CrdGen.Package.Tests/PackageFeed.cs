using System.IO.Compression;
using System.Xml.Linq;
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
        foreach (var project in (string[])["src/CrdGen.Client", "src/CrdGen.Operator", "src/CrdGen.Testing", "templates/CrdGen.Templates"])
        {
            Dotnet.Run(Repository.Root, new Dictionary<string, string>(), "pack", project, "-c", "Release", "-o", Feed).ShouldSucceed();
        }

        ClientPackage = PackageOf("CrdGen.Client");
        AddDependencies(ClientPackage);
    }

    public string Feed { get; }

    /// <summary>The package's file.</summary>
    public string Package { get; }

    /// <summary>The client's package. What it depends on is in the feed as well.</summary>
    public string ClientPackage { get; }

    public string Version { get; }

    /// <summary>The file of one of the packages.</summary>
    public string PackageOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    /// <summary>Where this build's own restore has put packages of others.</summary>
    public static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Where restored packages are unpacked.</summary>
    public string Cache => Path.Combine(root, "packages");

    /// <summary>The dependencies of a package as its id and version, of the first framework that it names.</summary>
    public static IReadOnlyList<(string Id, string Version)> Dependencies(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return [.. XDocument.Load(stream).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => ((string)element.Attribute("id")!, ((string)element.Attribute("version")!).Trim('[', ']')))
            .Distinct()];
    }

    /// <summary>Packages of others, from where this build's own restore has put them.</summary>
    private void AddDependencies(string package)
    {
        foreach (var (id, version) in Dependencies(package))
        {
            var name = $"{id}.{version}.nupkg".ToLowerInvariant();
            var source = Path.Combine(MachinePackages, id.ToLowerInvariant(), version, name);
            if (!id.StartsWith("CrdGen", StringComparison.Ordinal) && File.Exists(source) && !File.Exists(Path.Combine(Feed, name)))
            {
                File.Copy(source, Path.Combine(Feed, name));
                AddDependencies(source);
            }
        }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
