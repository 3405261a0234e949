namespace CrdGen.Package.Tests;

/// <summary>What users of older tools are told.</summary>
public sealed class FloorTests : IDisposable
{
    private readonly Workspace workspace;

    public FloorTests(PackageFeed feed)
    {
        workspace = new(feed);
        workspace.Project("Acme/Acme.csproj");
        workspace.Manifests("Acme/Manifests.cs", ("a.yaml", "{}"));
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void An_older_compiler_is_an_error()
    {
        workspace.Build("Acme", "-p:CompilerApiVersion=roslyn4.8").ShouldFail(
            "error CRD9000: CrdGen needs the C# compiler of .NET SDK 9.0.300, Visual Studio 17.14 or later (roslyn4.14); this build uses roslyn4.8.");
        workspace.Files("Acme/manifests").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("roslyn4.8", false)]
    [InlineData("roslyn4.13", false)]
    [InlineData("roslyn3.11", false)]
    [InlineData("unknown", false)]
    [InlineData("roslyn4.14", true)]
    [InlineData("roslyn5.0", true)]
    [InlineData("roslyn10.0", true)]
    public void Versions_compare_as_numbers(string version, bool accepted)
    {
        workspace.Run("restore", "Acme").ShouldSucceed();
        var result = workspace.Run("msbuild", "Acme", "-t:CrdGenCheckCompiler", $"-p:CompilerApiVersion={version}");
        (result.ExitCode == 0).ShouldBe(accepted, result.Output);
    }

    /// <summary>NuGet itself says so, since the package holds nothing for it.</summary>
    [Fact]
    public void An_older_framework_does_not_restore()
    {
        workspace.Project("Acme/Acme.csproj", "<TargetFramework>net9.0</TargetFramework><DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>");
        workspace.Run("restore", "Acme").ShouldFail("NU1202", "is not compatible with net9.0");
    }
}
