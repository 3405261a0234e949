using System.CommandLine;
using CrdGen.Cli.Commands;
using CrdGen.Cli.Output;

namespace CrdGen.Cli;

/// <summary>The command line: wiring only, each command is in <c>Commands/</c>.</summary>
internal static class CommandLine
{
    private const string Name = "crdgen";

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        [Name] = """
            Exit codes:
              0  done
              1  the input is at fault; messages on standard error say where
              2  the command line is at fault
            """,
        ["validate"] = """
            Examples:
              crdgen validate widget.yaml --crd manifests/
              kustomize build . | crdgen validate - --crd crds.yaml
              crdgen validate deploy/ --crd manifests/ --output json
            """,
    };

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, Stream standardInput, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Kubernetes CustomResourceDefinitions and C#.")
        {
            ValidateCommand.Create(terminal, standardInput),
        };
        HelpExamples.AddTo(root, Examples);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync($"{Name}: {problem.Message}").ConfigureAwait(false);
            }

            await error.WriteLineAsync($"Try '{Name} {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help'.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        using var cancellation = new CancellationTokenSource();
        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellation.Token).ConfigureAwait(false);
    }
}
