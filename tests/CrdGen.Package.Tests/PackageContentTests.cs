using System.IO.Compression;
using System.Xml.Linq;
using CrdGen.TestSupport;

namespace CrdGen.Package.Tests;

public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void Has_these_files_and_no_more()
    {
        using var archive = ZipFile.OpenRead(feed.Package);
        Snapshot.Match(string.Concat(archive.Entries.Select(entry => entry.FullName + "\n").Order(StringComparer.Ordinal)));
    }

    /// <summary>Neither the compiler's nor MSBuild's side may show in a user's references.</summary>
    [Fact]
    public void Depends_on_nothing()
    {
        using var archive = ZipFile.OpenRead(feed.Package);
        using var stream = archive.GetEntry("CrdGen.nuspec")!.Open();
        XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "dependency").ShouldBeEmpty();
    }

    [Fact]
    public void Is_the_same_whenever_it_is_packed()
    {
        using var archive = ZipFile.OpenRead(feed.Package);
        archive.Entries.Select(entry => entry.LastWriteTime.Year).Distinct().ShouldBe([2026]);
        archive.Entries.Single(entry => entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal)).Name.ShouldBe("nuget.psmdcp");
    }
}
