namespace CrdGen.Package.Tests;

/// <summary>When the task runs, and what it leaves, in builds of a project with manifests that stand in its source.</summary>
public sealed class ManifestBuildTests : IDisposable
{
    private const string Widgets = "Acme/manifests/widgets.acme.io.yaml";
    private const string Skipped = "Skipping target \"CrdGenSyncManifests\" because all output files are up-to-date";

    private readonly Workspace workspace;

    public ManifestBuildTests(PackageFeed feed)
    {
        workspace = new(feed);
        workspace.Project("Acme/Acme.csproj");
        workspace.Manifests("Acme/Manifests.cs", ("widgets.acme.io.yaml", """{"kind":"Widget"}"""), ("gadgets.acme.io.yaml", """{"kind":"Gadget"}"""));
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_build_without_changes_leaves_the_task_out_and_one_with_edits_repairs_them()
    {
        workspace.Build("Acme").ShouldSucceed();
        var written = File.GetLastWriteTimeUtc(workspace.File(Widgets));
        workspace.Build("Acme", "-v:n").ShouldSucceed().Output.ShouldContain(Skipped);

        workspace.Write(Widgets, "edited");
        workspace.Build("Acme").ShouldSucceed().Output.ShouldContain("CrdGen: wrote");
        workspace.Read(Widgets).ShouldBe("---\nkind: Widget\n");

        File.Delete(workspace.File(Widgets));
        workspace.Build("Acme").ShouldSucceed();
        workspace.Read(Widgets).ShouldBe("---\nkind: Widget\n");

        // A change of the code that changes no manifest leaves the files' times alone.
        written = File.GetLastWriteTimeUtc(workspace.File(Widgets));
        workspace.Write("Acme/Other.cs", "class Other;");
        workspace.Build("Acme", "-v:n").ShouldSucceed().Output.ShouldNotContain(Skipped);
        File.GetLastWriteTimeUtc(workspace.File(Widgets)).ShouldBe(written);
    }

    [Fact]
    public void Check_fails_where_the_files_differ_and_writes_nothing()
    {
        workspace.Build("Acme", "-p:CrdGenManifests=Check").ShouldFail("gadgets.acme.io.yaml : error CRD9001: The manifest is missing.", "-p:CrdGenManifests=Write");
        workspace.Files("Acme/manifests").ShouldBeEmpty();

        workspace.Build("Acme").ShouldSucceed();
        workspace.Build("Acme", "-p:CrdGenManifests=Check").ShouldSucceed();
        workspace.Write(Widgets, "---\nkind: Edited\n");
        // The default in CI.
        workspace.Build("Acme", "-p:ContinuousIntegrationBuild=true").ShouldFail("widgets.acme.io.yaml(2,7): error CRD9002:", "line 2 should be 'kind: Widget', but is 'kind: Edited'");
        workspace.Build("Acme", "-p:ContinuousIntegrationBuild=true").ShouldFail("CRD9002");
        workspace.Read(Widgets).ShouldBe("---\nkind: Edited\n");
    }

    [Fact]
    public void A_manifest_that_got_another_name_takes_the_old_file_along_also_from_a_clean_clone()
    {
        workspace.Build("Acme").ShouldSucceed();
        workspace.Write("Acme/manifests/mine.yaml", "mine");
        workspace.Manifests("Acme/Manifests.cs", ("things.acme.io.yaml", """{"kind":"Widget"}"""), ("gadgets.acme.io.yaml", """{"kind":"Gadget"}"""));
        Directory.Delete(workspace.File("Acme/obj"), recursive: true);
        Directory.Delete(workspace.File("Acme/bin"), recursive: true);

        workspace.Build("Acme", "-p:CrdGenManifests=Check").ShouldFail("things.acme.io.yaml : error CRD9001", "widgets.acme.io.yaml : error CRD9003");
        workspace.Build("Acme").ShouldSucceed();
        workspace.Files("Acme/manifests").ShouldBe([".Acme.crdgen", "gadgets.acme.io.yaml", "mine.yaml", "things.acme.io.yaml"]);
    }

    [Fact]
    public void None_and_design_time_builds_write_nothing()
    {
        workspace.Build("Acme", "-p:CrdGenManifests=None").ShouldSucceed();
        workspace.Run("build", "Acme", "-p:DesignTimeBuild=true", "-p:BuildingProject=false").ShouldSucceed();
        workspace.Run("msbuild", "Acme", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false").ShouldSucceed();
        workspace.Files("Acme/manifests").ShouldBeEmpty();
    }

    [Fact]
    public void Clean_keeps_the_manifests_and_the_folder_can_be_elsewhere()
    {
        workspace.Build("Acme", "-p:CrdGenManifestsDirectory=../deploy/crds").ShouldSucceed();
        workspace.Run("clean", "Acme", "-p:CrdGenManifestsDirectory=../deploy/crds").ShouldSucceed();
        workspace.Files("deploy/crds").ShouldBe([".Acme.crdgen", "gadgets.acme.io.yaml", "widgets.acme.io.yaml"]);
        workspace.Files("Acme/obj").ShouldNotContain(file => file.Contains("crdgen.stamp"));
    }

    [Fact]
    public void A_path_that_leads_out_of_the_folder_fails_the_build()
    {
        workspace.Manifests("Acme/Manifests.cs", ("../Program.yaml", "{}"));
        workspace.Build("Acme").ShouldFail("error CRD9004: The path '../Program.yaml' of the manifest cannot be used: it must lie in the manifest folder.");
        workspace.Files("Acme").ShouldNotContain("Program.yaml");
    }
}
