using CrdGen.Build.Manifests;

namespace CrdGen.Build.Tests.Manifests;

public sealed class ManifestFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Writes_manifests_and_a_list_of_them()
    {
        Write("One", ("b.yaml", "b: 1\n"), ("crds/a.yaml", "a: 1\n")).Count.ShouldBe(2);

        folder.Files().ShouldBe([".One.crdgen", "b.yaml", "crds/a.yaml"]);
        folder.Get("b.yaml").ShouldBe("b: 1\n");
        folder.Get(".One.crdgen").ShouldBe("# Manifests of One in this folder. Written by CrdGen: commit it, do not edit it.\nb.yaml\ncrds/a.yaml\n");
        Check("One", ("b.yaml", "b: 1\n"), ("crds/a.yaml", "a: 1\n")).ShouldBeEmpty();
    }

    [Fact]
    public void Writes_only_what_differs()
    {
        Write("One", ("a.yaml", "a: 1\n"), ("b.yaml", "b: 1\n"));
        var past = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in folder.Files())
        {
            File.SetLastWriteTimeUtc(folder.File(file), past);
        }

        Write("One", ("a.yaml", "a: 1\n"), ("b.yaml", "b: 2\n")).ShouldHaveSingleItem().ShouldEndWith("b.yaml");

        File.GetLastWriteTimeUtc(folder.File("a.yaml")).ShouldBe(past);
        File.GetLastWriteTimeUtc(folder.File(".One.crdgen")).ShouldBe(past);
        folder.Get("b.yaml").ShouldBe("b: 2\n");
    }

    [Fact]
    public void Removes_what_it_wrote_and_nothing_else()
    {
        folder.Put("crds/kustomization.yaml", "mine");
        folder.Put("mine.yaml", "mine");
        Write("One", ("crds/a.yaml", "a"), ("deep/er/b.yaml", "b"), ("c.yaml", "c"));
        Write("One", ("c.yaml", "c")).Count.ShouldBe(2);
        folder.Files().ShouldBe([".One.crdgen", "c.yaml", "crds/kustomization.yaml", "mine.yaml"]);
        Directory.Exists(folder.File("deep")).ShouldBeFalse();
    }

    [Fact]
    public void Leaves_no_list_without_manifests()
    {
        Write("One").ShouldBeEmpty();
        folder.Files().ShouldBeEmpty();
        Write("One", ("a.yaml", "a"));
        Write("One");
        folder.Files().ShouldBeEmpty();
        Check("One").ShouldBeEmpty();
    }

    [Fact]
    public void Two_projects_share_a_folder()
    {
        Write("One", ("a.yaml", "a"));
        Write("Two", ("b.yaml", "b"));
        Write("One", ("c.yaml", "c"));
        folder.Files().ShouldBe([".One.crdgen", ".Two.crdgen", "b.yaml", "c.yaml"]);
    }

    [Fact]
    public void A_manifest_can_move_to_another_project()
    {
        Write("One", ("a.yaml", "a"));
        var two = new ManifestFolder(folder.Root, "Two");
        two.Write([Manifest.FromText("a.yaml", "a")]);
        two.Warnings.ShouldHaveSingleItem().Code.ShouldBe("CRD9008");
        Write("One").ShouldBeEmpty();
        folder.Files().ShouldBe([".Two.crdgen", "a.yaml"]);
    }

    [Fact]
    public void A_change_of_case_alone_keeps_the_file()
    {
        Write("One", ("A.yaml", "a"));
        Write("One", ("a.yaml", "a"));
        folder.Files().ShouldBe([".One.crdgen", "a.yaml"]);
    }

    [Fact]
    public void Check_tells_each_file_that_is_not_as_it_should_be()
    {
        Write("One", ("a.yaml", "a: 1\n"), ("b.yaml", "b: 1\n"), ("c.yaml", "c: 1\n"));
        folder.Put("b.yaml", "b: 7\n");
        File.Delete(folder.File("a.yaml"));
        var before = folder.Files();

        var problems = Check("One", ("a.yaml", "a: 1\n"), ("b.yaml", "b: 1\n"));

        problems.Select(problem => (problem.Code, problem.File, problem.Line, problem.Column)).ShouldBe(
        [
            ("CRD9001", folder.File("a.yaml"), 0, 0),
            ("CRD9002", folder.File("b.yaml"), 1, 4),
            ("CRD9003", folder.File("c.yaml"), 0, 0),
        ]);
        problems[1].Message.ShouldBe("The manifest is not what the code says: line 1 should be 'b: 1', but is 'b: 7'. Run 'dotnet build -p:CrdGenManifests=Write' and commit the result.");
        folder.Files().ShouldBe(before);
    }

    /// <summary>Otherwise the next stale file would go unseen.</summary>
    [Fact]
    public void Check_wants_the_list_as_well()
    {
        Write("One", ("a.yaml", "a"));
        File.Delete(folder.File(".One.crdgen"));
        Check("One", ("a.yaml", "a")).ShouldHaveSingleItem().Code.ShouldBe("CRD9001");
        Write("One", ("a.yaml", "a"));
        Check("One").Select(problem => problem.File).ShouldBe([folder.File("a.yaml")]);
        File.Delete(folder.File("a.yaml"));
        Check("One").ShouldHaveSingleItem().File.ShouldBe(folder.File(".One.crdgen"));
    }

    [Fact]
    public void Both_sides_of_a_merge_conflict_count()
    {
        folder.Put(".One.crdgen", "# Manifests\n<<<<<<< HEAD\na.yaml\n||||||| base\n=======\nb.yaml\n>>>>>>> theirs\nc.yaml\n");
        folder.Put("a.yaml", "a");
        folder.Put("b.yaml", "b");
        Write("One", ("c.yaml", "c"));
        folder.Files().ShouldBe([".One.crdgen", "c.yaml"]);
        folder.Get(".One.crdgen").ShouldNotContain("<<<");
    }

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("/tmp/outside.yaml")]
    [InlineData("a\\b.yaml")]
    public void Nothing_is_written_where_a_path_leads_out(string path)
    {
        var problem = Should.Throw<ProblemException>(() => Write("One", ("a.yaml", "a"), (path, "b"))).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("CRD9004");
        problem.Message.ShouldContain(path);
        folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public void A_list_cannot_make_it_remove_files_outside()
    {
        folder.Put("outside.yaml", "mine");
        folder.Put("manifests/.One.crdgen", "../outside.yaml\n");
        var inner = new ManifestFolder(folder.File("manifests"), "One");
        Should.Throw<ProblemException>(() => inner.Write([])).Problems.ShouldHaveSingleItem().File.ShouldBe(folder.File("manifests", ".One.crdgen"));
        File.Exists(folder.File("outside.yaml")).ShouldBeTrue();
    }

    [Fact]
    public void Links_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights that a Windows user may not have");
        Directory.CreateDirectory(folder.File("elsewhere"));
        Directory.CreateDirectory(folder.File("manifests"));
        Directory.CreateSymbolicLink(folder.File("manifests", "crds"), folder.File("elsewhere"));
        var inner = new ManifestFolder(folder.File("manifests"), "One");
        Should.Throw<ProblemException>(() => inner.Write([Manifest.FromText("crds/a.yaml", "a")])).Problems.ShouldHaveSingleItem().Code.ShouldBe("CRD9004");
        Directory.EnumerateFiles(folder.File("elsewhere")).ShouldBeEmpty();
    }

    [Fact]
    public void Paths_that_differ_in_case_alone_are_an_error()
    {
        var problem = Should.Throw<ProblemException>(() => Write("One", ("a.yaml", "a"), ("A.yaml", "b"))).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("CRD9005");
        problem.Message.ShouldContain("'a.yaml', 'A.yaml'");
    }

    [Fact]
    public void A_folder_in_the_way_is_a_clear_error()
    {
        Directory.CreateDirectory(folder.File("a.yaml"));
        var problem = Should.Throw<ProblemException>(() => Write("One", ("a.yaml", "a"))).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("CRD9006");
        problem.File.ShouldBe(folder.File("a.yaml"));
    }

    private List<string> Write(string owner, params (string Path, string Text)[] manifests) =>
        new ManifestFolder(folder.Root, owner).Write(Manifests(manifests));

    private List<Problem> Check(string owner, params (string Path, string Text)[] manifests) =>
        new ManifestFolder(folder.Root, owner).Check(Manifests(manifests));

    private static List<Manifest> Manifests((string Path, string Text)[] manifests) =>
        [.. manifests.Select(manifest => Manifest.FromText(manifest.Path, manifest.Text))];
}
