using CrdGen.Build.Manifests;

namespace CrdGen.Build.Tests.Manifests;

public sealed class AssemblyManifestsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Assembly => folder.File("Test.dll");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reads_all_attributes_in_any_number()
    {
        TestAssembly.Write(Assembly, ("a.yaml", """{"a":1}"""), ("crds/b.yaml", "{\"text\":\"ä\\n漢\U0001F600\"}"));
        AssemblyManifests.Read(Assembly).ShouldBe([new("a.yaml", """{"a":1}"""), new("crds/b.yaml", "{\"text\":\"ä\\n漢\U0001F600\"}")]);
    }

    [Fact]
    public void Reads_an_attribute_that_the_assembly_declares_itself()
    {
        TestAssembly.WriteSelfContained(Assembly, "a.yaml", "{}");
        AssemblyManifests.Read(Assembly).ShouldBe([new("a.yaml", "{}")]);
    }

    [Theory]
    [InlineData("RuleCosts = \"v1\\t.\\trule 1\\t5\\n\"", "v1\t.\trule 1\t5\n")]
    [InlineData("RuleCosts = null", "")]
    public void Reads_what_rules_cost(string more, string expected)
    {
        TestAssembly.WriteMore(Assembly, "a.yaml", "{}", more);
        AssemblyManifests.Read(Assembly).ShouldBe([new("a.yaml", "{}", expected)]);
    }

    [Fact]
    public void Ignores_other_attributes()
    {
        TestAssembly.WriteSource(Assembly, """
            [assembly: System.Reflection.AssemblyMetadata("a.yaml", "{}"), Other.GeneratedManifest("a.yaml", "{}"), Generic<int>]
            namespace Other { class GeneratedManifestAttribute(string a, string b) : System.Attribute { public string C => a + b; } }
            class GenericAttribute<T> : System.Attribute;
            """);
        AssemblyManifests.Read(Assembly).ShouldBeEmpty();
    }

    [Fact]
    public void Does_not_lock_the_assembly()
    {
        TestAssembly.Write(Assembly, ("a.yaml", "{}"));
        using var writer = new FileStream(Assembly, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        AssemblyManifests.Read(Assembly).Count.ShouldBe(1);
        File.Delete(Assembly);
    }

    [Fact]
    public void Says_what_is_wrong_with_a_file_that_is_no_assembly()
    {
        File.WriteAllText(Assembly, "MZ, but not really");
        var problem = Should.Throw<ProblemException>(() => AssemblyManifests.Read(Assembly)).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("CRD9007");
        problem.File.ShouldBe(Assembly);
    }

    [Fact]
    public void Says_that_a_file_is_missing() =>
        Should.Throw<ProblemException>(() => AssemblyManifests.Read(Assembly)).Problems.ShouldHaveSingleItem().Code.ShouldBe("CRD9006");
}
