using CrdGen.Build.Manifests;

namespace CrdGen.Build.Tests.Manifests;

public sealed class ManifestPathTests
{
    [Theory]
    [InlineData("postgresclusters.acme.io.yaml")]
    [InlineData("crds/postgresclusters.acme.io.yaml")]
    [InlineData("a/b/c.yaml")]
    [InlineData("console.acme.io.yaml")]
    public void Takes_paths_below_the_folder(string path) => ManifestPath.Fault(path).ShouldBeNull();

    [Theory]
    [InlineData("../a.yaml")]
    [InlineData("a/../../b.yaml")]
    [InlineData("./a.yaml")]
    [InlineData("/etc/a.yaml")]
    [InlineData("//server/a.yaml")]
    [InlineData("a//b.yaml")]
    [InlineData("..\\a.yaml")]
    [InlineData("C:\\a.yaml")]
    [InlineData("C:a.yaml")]
    [InlineData("a\0.yaml")]
    [InlineData("a\n.yaml")]
    [InlineData("con.yaml")]
    [InlineData("NUL.acme.yaml")]
    [InlineData("a./b.yaml")]
    [InlineData("a /b.yaml")]
    [InlineData("a.json")]
    [InlineData("")]
    [InlineData(".yaml/")]
    public void Refuses_paths_that_lead_elsewhere_or_fail_somewhere(string path) => ManifestPath.Fault(path).ShouldNotBeNull();
}
