using System.Diagnostics;
using CrdGen.TestSupport;

namespace CrdGen.Package.Tests;

/// <summary>The tool as users get it: packed, installed, and run as a process.</summary>
public sealed class ToolTests(PackageFeed feed) : IDisposable
{
    private readonly Workspace workspace = new(feed);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_tool_can_be_installed_and_run()
    {
        var packages = workspace.File("packages");
        Dotnet.Run(Repository.Root, new Dictionary<string, string>(), "pack", "src/CrdGen.Cli", "-c", "Release", "-o", packages).ShouldSucceed();
        workspace.Run("tool", "install", "CrdGen.Cli", "--version", feed.Version, "--add-source", packages, "--tool-path", "tools").ShouldSucceed();

        File.Copy(Repository.File("samples", "Postgres", "manifests", "postgresclusters.postgres.acme.io.yaml"), workspace.File("crd.yaml"));
        workspace.Write("cr.yaml", "apiVersion: postgres.acme.io/v1\nkind: PostgresCluster\nmetadata: {name: a}\nspec: {version: 17, instance: 1}\n");

        Run("--version").Output.ShouldStartWith(feed.Version);
        Run("frobnicate").Code.ShouldBe(2);
        var imported = Run("import", "crd.yaml", "--namespace", "Acme", "--output", "Acme");
        (imported.Code, imported.Output).ShouldBe((0, $"wrote {Path.Combine("Acme", "PostgresCluster.cs")}\n"), imported.Error);
        var validated = Run("validate", "cr.yaml", "--crd", "crd.yaml");
        validated.Code.ShouldBe(1);
        validated.Error.ShouldStartWith("cr.yaml(4,21): error CRD8102: spec.instance: unknown field\n");
    }

    private (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(workspace.File(OperatingSystem.IsWindows() ? "tools/crdgen.exe" : "tools/crdgen"), arguments)
        {
            WorkingDirectory = workspace.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result.Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}
