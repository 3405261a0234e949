using CrdGen.Build.Manifests;

namespace CrdGen.Package.Tests;

/// <summary>Projects of several kinds, together and apart.</summary>
public sealed class ProjectTests(PackageFeed feed) : IDisposable
{
    private readonly Workspace workspace = new(feed);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Two_folders_and_cultures_give_the_same_bytes()
    {
        using var other = new Workspace(feed);
        other.Environment["LC_ALL"] = "tr_TR.UTF-8";
        foreach (var (place, project) in new[] { (workspace, "Acme"), (other, "some/where/deeper/Acme") })
        {
            place.Project($"{project}/Acme.csproj");
            place.Write($"{project}/Widget.cs", """
                using CrdGen;
                /// <summary>A widget: İI.</summary>
                [CustomResource("acme.io", "v1")]
                public sealed partial class Widget
                {
                    public required Ingredient Spec { get; init; }
                }

                public sealed record Ingredient(string ID, double Ratio = 1.5);
                """);
            place.Build(project).ShouldSucceed();
        }

        var files = workspace.Files("Acme/manifests");
        files.ShouldBe([".Acme.crdgen", "widgets.acme.io.yaml"]);
        other.Files("some/where/deeper/Acme/manifests").ShouldBe(files);
        foreach (var file in files)
        {
            File.ReadAllBytes(other.File($"some/where/deeper/Acme/manifests/{file}")).ShouldBe(File.ReadAllBytes(workspace.File($"Acme/manifests/{file}")));
        }

        AssemblyManifests.Read(other.File("some/where/deeper/Acme/bin/Debug/net10.0/Acme.dll"))
            .ShouldBe(AssemblyManifests.Read(workspace.File("Acme/bin/Debug/net10.0/Acme.dll")));
    }

    [Fact]
    public void Of_several_frameworks_one_writes()
    {
        workspace.Project("Acme/Acme.csproj", """
            <TargetFrameworks>
              net10.0;
              net10.0-windows
            </TargetFrameworks>
            <EnableWindowsTargeting>true</EnableWindowsTargeting>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            """);
        workspace.Write("Acme/Manifests.cs", """"
            #if WINDOWS
            [assembly: CrdGen.GeneratedManifest("windows.yaml", "{}")]
            #else
            [assembly: CrdGen.GeneratedManifest("any.yaml", "{}")]
            #endif
            """");
        workspace.Build("Acme", "-m").ShouldSucceed().Output.Split("CrdGen: wrote").Length.ShouldBe(2);
        workspace.Files("Acme/manifests").ShouldBe([".Acme.crdgen", "any.yaml"]);

        workspace.Build("Acme", "-m", "-p:CrdGenManifestsFramework=net10.0-windows").ShouldSucceed();
        workspace.Files("Acme/manifests").ShouldBe([".Acme.crdgen", "windows.yaml"]);
    }

    [Theory]
    [InlineData("netstandard2.0;net10.0;net10.0-windows", "net10.0")]
    [InlineData("net8.0;net9.0", "net8.0")]
    [InlineData("", "net10.0")]
    public void The_first_framework_that_can_is_the_one(string frameworks, string writer)
    {
        workspace.Project("Acme/Acme.csproj");
        workspace.Run("restore", "Acme").ShouldSucceed();
        var arguments = new[] { "msbuild", "Acme", "-t:_CrdGenPrepareManifests", "-getProperty:_CrdGenWriter", "-p:TargetFramework=net10.0" };
        workspace.Environment["TargetFrameworks"] = frameworks;
        workspace.Run(arguments).ShouldSucceed().Output.Trim().ShouldBe(writer);
    }

    [Fact]
    public void A_project_that_references_one_with_manifests_writes_none()
    {
        workspace.Project("Api/Api.csproj");
        workspace.Manifests("Api/Manifests.cs", ("api.yaml", "{}"));
        workspace.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Api/Api.csproj" /></ItemGroup>
            </Project>
            """);
        workspace.Write("App/Uses.cs", "class Uses { CrdGen.CustomResourceAttribute? attribute = null; }");
        workspace.Build("App").ShouldSucceed().Output.Split("CrdGen: wrote").Length.ShouldBe(2);
        workspace.Files("Api/manifests").ShouldBe([".Api.crdgen", "api.yaml"]);
        workspace.Files("App/manifests").ShouldBeEmpty();
    }

    [Fact]
    public void Two_projects_can_share_a_folder()
    {
        foreach (var name in new[] { "One", "Two" })
        {
            workspace.Project($"{name}/{name}.csproj", items: name == "Two" ? """<ProjectReference Include="../One/One.csproj" />""" : "");
            workspace.Manifests($"{name}/Manifests.cs", ($"{name.ToLowerInvariant()}.yaml", "{}"));
        }

        workspace.Build("Two", "-p:CrdGenManifestsDirectory=../manifests").ShouldSucceed();
        workspace.Files("manifests").ShouldBe([".One.crdgen", ".Two.crdgen", "one.yaml", "two.yaml"]);
    }
}
