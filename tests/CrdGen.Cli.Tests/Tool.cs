using System.Text;
using CrdGen.Cli.Output;

namespace CrdGen.Cli.Tests;

/// <summary>What a run of the tool came to.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error);

/// <summary>Runs the tool in this process, in a folder that goes away with it.</summary>
internal sealed class Tool : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("crdgen-cli-").FullName;

    public string File(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File(path))!);
        System.IO.File.WriteAllBytes(File(path), bytes);
    }

    /// <summary>The paths in what it says are relative to the folder.</summary>
    public async Task<ToolResult> RunAsync(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var status = await CommandLine.RunAsync([.. arguments.Select(a => a.Replace("@", Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))], new Terminal(output, error), standardInput);
        return new(status, Relative(output), Relative(error));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Relative(StringWriter writer) => writer.ToString().Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
