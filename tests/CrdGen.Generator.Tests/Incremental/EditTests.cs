using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>Why the steps run after each kind of edit, and what is emitted then.</summary>
public class EditTests
{
    private const string AllCached = "Alpha Cached, Beta Cached, Gamma Cached";
    private const string AllUnchanged = "Alpha Unchanged, Beta Unchanged, Gamma Unchanged";
    private const string AlphaModified = "Alpha Modified, Beta Unchanged, Gamma Unchanged";
    private const string AlphaModifiedOthersCached = "Alpha Modified, Beta Cached, Gamma Cached";

    private readonly EditedProject project = new();

    [Fact]
    public void A_body_in_an_unrelated_file() => NothingChanges(project.Replace("Other.cs", "=> 1", "=> 2"));

    [Fact]
    public void A_declaration_in_an_unrelated_file() => NothingChanges(project.Replace("Other.cs", "public static int Number", "public static int Count() => 0; public static int Number"));

    [Fact]
    public void A_file_added() => NothingChanges(project.Add("New.cs", "namespace Test; internal static class New { }"));

    [Fact]
    public void A_file_of_comments_added_and_removed()
    {
        NothingChanges(project.Add("New.cs", "// nothing"));
        NothingChanges(project.Remove("New.cs"));
    }

    [Fact]
    public void The_same_files_in_another_compilation() => NothingChanges(project.With(project.Compilation.Clone()));

    /// <summary>No object of the first compilation is left: equality is by content alone.</summary>
    [Fact]
    public void The_same_text_parsed_again() => NothingChanges(project.With(project.Compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(project.Compilation.SyntaxTrees.Select(tree => TestCompilation.Tree(tree.ToString(), tree.FilePath)))));

    [Fact]
    public void A_method_body_of_a_resource() => NothingChanges(project.Replace("Alpha.cs", "return \"Alpha\"", "return \"first\" + 1"));

    [Fact]
    public void A_comment_that_is_no_doc_comment() => NothingChanges(project.Replace("Alpha.cs", "public int Count { get; init; } = 1;", "public int Count { get; init; } = 1; // one"));

    [Fact]
    public void Text_that_moved()
    {
        var run = project.Replace("Alpha.cs", "/// <summary>A resource", "\n\n\n/// <summary>A resource").Run();

        // Only where an error would stand is another: that is known to the diagnostics alone.
        run.Of(TrackingNames.Parse).ShouldBe(AlphaModified);
        run.Of(TrackingNames.Resources).ShouldBe("Alpha Unchanged, Beta Cached, Gamma Cached");
        run.Of(TrackingNames.Envelopes).ShouldBe("Alpha Unchanged, Beta Cached, Gamma Cached");
        run.Of(TrackingNames.Definitions).ShouldBe(AllCached);
        run.Of(TrackingNames.Diagnostics).ShouldBe("Unchanged");
        run.ShouldEmitNothing();
    }

    [Theory]
    [InlineData("doc comment", "How many there are.", "How many there shall be.")]
    [InlineData("constraint", "[Range(1, 9)]", "[Range(1, 10)]")]
    [InlineData("default", "{ get; init; } = 1;", "{ get; init; } = 2;")]
    [InlineData("type", "public int Count", "public long Count")]
    [InlineData("property renamed", "public int Count", "public int Number")]
    [InlineData("property added", "public Shared?", "public string? Text { get; init; } public Shared?")]
    [InlineData("property removed", "public Shared? Shared { get; init; }", "")]
    public void A_change_of_one_schema(string edit, string text, string replacement)
    {
        edit.ShouldNotBeEmpty();
        var run = project.Replace("Alpha.cs", text, replacement).Run();

        run.Of(TrackingNames.Parse).ShouldBe(AlphaModified);
        run.Of(TrackingNames.Resources).ShouldBe(AlphaModifiedOthersCached);
        run.Of(TrackingNames.Envelopes).ShouldBe("Alpha Unchanged, Beta Cached, Gamma Cached");
        run.Of(TrackingNames.Definitions).ShouldBe(AlphaModified);
        run.Of(TrackingNames.Diagnostics).ShouldBe("Unchanged");
        run.Emitted.ShouldBe([EditedProject.Manifests[0]]);
        project.ShouldBeAsFromScratch();
    }

    [Fact]
    public void A_name_that_only_the_envelope_has()
    {
        var run = project.Replace("Alpha.cs", "public string Describe", "public string Kind => \"\"; public string Describe").Run();

        run.Of(TrackingNames.Envelopes).ShouldBe(AlphaModifiedOthersCached);
        run.Emitted.Single().ShouldStartWith("Test.Alpha.");
    }

    [Theory]
    [InlineData("Shared.cs", "Its name.", "The name.")]
    [InlineData("Shared.cs", "Limits.Name", "100")]
    [InlineData("Shared.cs", "public required string Name { get; init; }", "public required string Name { get; init; } public int? Size { get; init; }")]
    [InlineData("Limits.cs", "63", "64")]
    public void A_type_that_two_of_three_use(string path, string text, string replacement)
    {
        var run = project.Replace(path, text, replacement).Run();

        run.Of(TrackingNames.Parse).ShouldBe("Alpha Modified, Beta Modified, Gamma Unchanged");
        run.Of(TrackingNames.Resources).ShouldBe("Alpha Modified, Beta Modified, Gamma Cached");
        run.Of(TrackingNames.Definitions).ShouldBe("Alpha Modified, Beta Modified, Gamma Unchanged");
        run.Emitted.ShouldBe(EditedProject.Manifests[..2]);
        project.ShouldBeAsFromScratch();
    }

    [Fact]
    public void A_version_added_and_removed()
    {
        var added = project.Add("AlphaV2.cs", EditedProject.Root("AlphaV2", "", "v2", ", Storage = true")).Run();

        added.Of(TrackingNames.Parse).ShouldBe("Alpha Unchanged, AlphaV2 New, Beta Unchanged, Gamma Unchanged");
        added.Of(TrackingNames.Envelopes).ShouldBe("Alpha Cached, AlphaV2 New, Beta Cached, Gamma Cached");
        added.Of(TrackingNames.Definitions).ShouldBe("? New, " + AlphaModified);
        added.Emitted.Count.ShouldBe(2);
        added.Emitted.ShouldContain(EditedProject.Manifests[0]);
        added.Emitted.ShouldContain(name => name.StartsWith("Test.AlphaV2."));
        project.ShouldBeAsFromScratch();

        var removed = project.Remove("AlphaV2.cs").Run();

        removed.Emitted.ShouldBe([EditedProject.Manifests[0]]);
        removed.Removed.Single().ShouldStartWith("Test.AlphaV2.");
        project.ShouldBeAsFromScratch();
    }

    [Fact]
    public void Options()
    {
        var run = project.WithProperty("CrdGenDescriptionMaxLength", "5").Run();

        run.Of(TrackingNames.Options).ShouldBe("Modified");
        run.Of(TrackingNames.Parse).ShouldBe(AllCached);
        run.Of(TrackingNames.Definitions).ShouldBe(AllCached);
        run.Emitted.ShouldBe(EditedProject.Manifests);

        project.WithProperty("CrdGenSomethingElse", "5").WithProperty("CrdGenDescriptionMaxLength", "5").Run().ShouldEmitNothing();
    }

    [Fact]
    public void An_error_introduced_and_fixed()
    {
        var broken = project.Replace("Alpha.cs", "public int Count", "public System.IntPtr Count").Run();

        broken.Result.Diagnostics.ShouldNotBeEmpty();
        broken.Of(TrackingNames.Diagnostics).ShouldBe("Modified");
        broken.Emitted.ShouldBeEmpty();
        broken.Removed.ShouldBe([EditedProject.Manifests[0]]);
        project.ShouldBeAsFromScratch();

        // The error stays, and goes with its text.
        project.Replace("Other.cs", "=> 1", "=> 2").Run().Result.Diagnostics.ShouldBe(broken.Result.Diagnostics);
        project.Replace("Alpha.cs", "/// <summary>A resource", "\n/// <summary>A resource").Run();
        project.ShouldBeAsFromScratch();

        var repaired = project.Replace("Alpha.cs", "public System.IntPtr Count", "public int Count").Run();

        repaired.Result.Diagnostics.ShouldBeEmpty();
        repaired.Of(TrackingNames.Definitions).ShouldBe(AlphaModified);
        repaired.Emitted.ShouldContain(EditedProject.Manifests[0]);
        project.ShouldBeAsFromScratch();
    }

    private static void NothingChanges(EditedProject edited)
    {
        var run = edited.Run();
        run.Of(TrackingNames.Options).ShouldBe("Cached");
        run.Of(TrackingNames.Parse).ShouldBe(AllUnchanged);
        run.Of(TrackingNames.Resources).ShouldBe(AllCached);
        run.Of(TrackingNames.Verdicts).ShouldBe(AllCached);
        run.Of(TrackingNames.Envelopes).ShouldBe(AllCached);
        run.Of(TrackingNames.Definitions).ShouldBe(AllCached);
        run.Of(TrackingNames.Diagnostics).ShouldBe("Cached");
        run.ShouldEmitNothing();
        edited.ShouldBeAsFromScratch();
    }
}
