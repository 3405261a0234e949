using System.IO.Compression;
using System.Xml.Linq;

namespace CrdGen.Package.Tests;

/// <summary>The packages for operators and for their tests.</summary>
public sealed class OperatorPackageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("CrdGen.Operator", "Microsoft.AspNetCore.App")]
    [InlineData("CrdGen.Testing", "")]
    public void Has_its_assembly_and_depends_on_the_rest(string id, string frameworks)
    {
        using var archive = ZipFile.OpenRead(feed.PackageOf(id));
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).ShouldBe([$"lib/net10.0/{id}.dll"]);
        names.ShouldContain("README.md");
        names.ShouldContain($"lib/net10.0/{id}.xml");
        var dependencies = PackageFeed.Dependencies(feed.PackageOf(id)).Select(dependency => dependency.Id).ToList();
        dependencies.ShouldContain("CrdGen.Client");
        dependencies.ShouldNotContain("CrdGen.Models");
        using var stream = archive.GetEntry(id + ".nuspec")!.Open();
        XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "frameworkReference").Select(element => (string?)element.Attribute("name"))
            .ShouldBe(frameworks.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }
}
