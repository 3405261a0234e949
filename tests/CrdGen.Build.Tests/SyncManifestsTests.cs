using CrdGen.Build.Tests.Manifests;

namespace CrdGen.Build.Tests;

/// <summary>The task as MSBuild sees it: what it logs, whether it succeeds, what its stamp says.</summary>
public sealed class SyncManifestsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RecordingEngine engine = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Writes_the_manifests_of_an_assembly_and_a_stamp_that_lists_them()
    {
        TestAssembly.Write(folder.File("Test.dll"), ("a.yaml", """{"b":[1],"c":"x\ny"}"""));
        Run("Write").ShouldBeTrue();
        folder.Get("manifests/a.yaml").ShouldBe("---\nb:\n- 1\nc: |-\n  x\n  y\n");
        File.ReadAllLines(folder.File("stamp")).ShouldBe([folder.File("manifests", "a.yaml"), folder.File("manifests", ".Test.crdgen")]);
        engine.Messages.ShouldContain($"CrdGen: wrote {folder.File("manifests", "a.yaml")}");
    }

    [Fact]
    public void Check_fails_at_the_line_and_takes_the_stamp_back()
    {
        TestAssembly.Write(folder.File("Test.dll"), ("a.yaml", """{"b":"{0}"}"""));
        Run("Write");
        Run("Check").ShouldBeTrue();
        folder.Put("manifests/a.yaml", "---\nb: edited\n");
        Run("Check").ShouldBeFalse();
        var error = engine.Errors.ShouldHaveSingleItem();
        (error.Code, error.File, error.LineNumber, error.ColumnNumber).ShouldBe(("CRD9002", folder.File("manifests", "a.yaml"), 2, 4));
        error.Message!.ShouldContain("line 2 should be 'b: '{0}'', but is 'b: edited'");
        File.Exists(folder.File("stamp")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{", "CRD9007")]
    [InlineData("""{"a":1,"a":2}""", "CRD9007")]
    [InlineData("""{"a":"\ud800"}""", "CRD9007")]
    public void Says_what_is_wrong_with_a_manifest(string json, string code)
    {
        TestAssembly.Write(folder.File("Test.dll"), ("a.yaml", json));
        Run("Write").ShouldBeFalse();
        var error = engine.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(code);
        error.Message!.ShouldContain("'a.yaml'");
    }

    [Fact]
    public void Knows_its_modes()
    {
        TestAssembly.Write(folder.File("Test.dll"));
        Run("write").ShouldBeTrue();
        Run("Chekc").ShouldBeFalse();
        var error = engine.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("CRD9010");
        error.Message!.ShouldContain("'Chekc'");
    }

    private bool Run(string mode) => new SyncManifests
    {
        BuildEngine = engine,
        Assembly = folder.File("Test.dll"),
        Owner = "Test",
        Directory = folder.File("manifests"),
        Mode = mode,
        Stamp = folder.File("stamp"),
    }.Execute();
}
