using System.CommandLine;

namespace CrdGen.Cli;

/// <summary>The command line: wiring only, each command is in <c>Commands/</c>.</summary>
internal static class CommandLine
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Kubernetes CustomResourceDefinitions and C#.");
        var parsed = root.Parse(arguments);
        var status = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error }).ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCode.Usage : status;
    }
}
