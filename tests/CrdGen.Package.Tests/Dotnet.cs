using System.Diagnostics;
using System.Text;

namespace CrdGen.Package.Tests;

/// <summary>What a run of <c>dotnet</c> came to.</summary>
public sealed record DotnetResult(int ExitCode, string Output)
{
    public DotnetResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    public DotnetResult ShouldFail(params string[] messages)
    {
        ExitCode.ShouldNotBe(0, Output);
        foreach (var message in messages)
        {
            Output.ShouldContain(message);
        }

        return this;
    }
}

/// <summary>Runs <c>dotnet</c> as a person would, apart from the build that runs the tests.</summary>
public static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static DotnetResult Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // What a surrounding dotnet test sets for its own MSBuild, and what would change the defaults under test.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var name in new[] { "CI", "CONFIGURATION", "Configuration", "Platform", "TargetFramework" })
        {
            start.Environment.Remove(name);
        }

        // Nodes and compilers that stay would hold the files of a folder that goes away.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        void Append(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end:\n{output}");
        }

        process.WaitForExit();
        return new(process.ExitCode, output.ToString());
    }
}
