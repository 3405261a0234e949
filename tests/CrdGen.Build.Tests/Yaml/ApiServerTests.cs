using CrdGen.Build.Yaml;
using CrdGen.TestSupport;

namespace CrdGen.Build.Tests.Yaml;

/// <summary>What the writer makes is what the API server takes.</summary>
public sealed class ApiServerTests
{
    [Theory]
    [InlineData("certificates.cert-manager.io.yaml")]
    [InlineData("httproutes.gateway.networking.k8s.io.yaml")]
    public void The_api_server_takes_a_manifest_that_went_through_the_writer(string file)
    {
        var upstream = YamlReader.Read(File.ReadAllText(Repository.File("tests", "CrdGen.Samples.Tests", "Upstream", file)));
        CrdOracle.Judge(YamlReader.Read(YamlText.Write(upstream)).ToString()).ToString().ShouldEndWith(": accepted");
    }

    [Fact]
    public void The_oracle_refuses_what_is_no_manifest()
    {
        CrdOracle.Judge("""{"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": {"name": "a.b"}, "spec": {"group": "b"}}""")
            .Errors.ShouldContain(error => error.Field == "spec.names.plural");
        CrdOracle.Judge("""{"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "spec": {"grup": "b"}}""")
            .Decode.ShouldNotBeNull().ShouldContain("grup");
    }
}
