using System.IO.Compression;
using System.Xml.Linq;

namespace CrdGen.Package.Tests;

/// <summary>The packages for operators and for their tests.</summary>
public sealed class OperatorPackageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("CrdGen.Operator", "CrdGen.Client,CrdGen", "Microsoft.AspNetCore.App")]
    [InlineData("CrdGen.Testing", "CrdGen.Client,CrdGen", "")]
    public void Has_its_assembly_and_depends_on_the_rest(string id, string dependencies, string frameworks)
    {
        using var archive = ZipFile.OpenRead(feed.PackageOf(id));
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).ShouldBe([$"lib/net10.0/{id}.dll"]);
        names.ShouldContain("README.md");
        names.ShouldContain($"lib/net10.0/{id}.xml");
        PackageFeed.Dependencies(feed.PackageOf(id)).Select(dependency => dependency.Id).ShouldBeSubsetOf(dependencies.Split(','));
        using var stream = archive.GetEntry(id + ".nuspec")!.Open();
        XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "frameworkReference").Select(element => (string?)element.Attribute("name"))
            .ShouldBe(frameworks.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }
}
