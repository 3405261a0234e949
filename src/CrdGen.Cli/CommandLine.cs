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
              0    done
              1    the input is at fault: messages on standard error say where
              2    the command line is at fault
              130  stopped by Ctrl-C
            """,
        [ImportCommand.Name] = ImportCommand.Examples,
        [LintCommand.Name] = LintCommand.Examples,
        [ValidateCommand.Name] = ValidateCommand.Examples,
    };

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, Stream standardInput, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Kubernetes CustomResourceDefinitions and C#.")
        {
            ImportCommand.Create(terminal, standardInput),
            LintCommand.Create(terminal, standardInput),
            ValidateCommand.Create(terminal, standardInput),
        };
        HelpExamples.AddTo(root, Name, Examples);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpExamples.Action)
        {
            var command = parsed.CommandResult.Command is RootCommand ? Name : $"{Name} {parsed.CommandResult.Command.Name}";
            foreach (var problem in parsed.Errors)
            {
                terminal.WriteError($"{Name}: {problem.Message}");
            }

            terminal.WriteError($"Try '{command} --help'.");
            return ExitCode.Usage;
        }

        try
        {
            // What a command throws comes here, and Ctrl-C is the program's to notice.
            var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }
}
