namespace CrdGen.Package.Tests;

/// <summary>A user's folder, outside of the repository, so that nothing of the repository's settings reaches it.</summary>
public sealed class Workspace : IDisposable
{
    private readonly PackageFeed feed;

    public Workspace(PackageFeed feed)
    {
        this.feed = feed;
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{feed.Feed}" /></packageSources>
            </configuration>
            """);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("crdgen-user-").FullName;

    /// <summary>What to set for every run.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public string File(string path) => Path.Combine(Root, path);

    public string Read(string path) => System.IO.File.ReadAllText(File(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File(path))!);
        System.IO.File.WriteAllText(File(path), text);
    }

    /// <summary>A project file that references the package.</summary>
    public void Project(string path, string frameworks = "<TargetFramework>net10.0</TargetFramework>", string items = "") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {frameworks}
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CrdGen" Version="{feed.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Source with manifests as the generator leaves them, for tests of what comes after it.</summary>
    public void Manifests(string path, params (string Path, string Json)[] manifests) =>
        Write(path, string.Join('\n', manifests.Select(manifest => $""""[assembly: CrdGen.GeneratedManifest("{manifest.Path}", """{manifest.Json}""")]"""")));

    public DotnetResult Build(string project, params string[] arguments) => Run(["build", project, .. arguments]);

    public DotnetResult Run(params string[] arguments) =>
        Dotnet.Run(Root, new Dictionary<string, string>(Environment) { ["NUGET_PACKAGES"] = feed.Cache }, arguments);

    /// <summary>The files of a folder, sorted.</summary>
    public string[] Files(string folder) => Directory.Exists(File(folder))
        ? [.. Directory.EnumerateFiles(File(folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(File(folder), file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
