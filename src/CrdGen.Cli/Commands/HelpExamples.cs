using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CrdGen.Cli.Commands;

/// <summary>Help that ends with examples: they teach faster than lists of options.</summary>
internal static class HelpExamples
{
    /// <summary>Adds examples to the help of a command and of its subcommands, by the command's name.</summary>
    public static void AddTo(RootCommand root, string rootName, IReadOnlyDictionary<string, string> examples)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new Action((HelpAction)help.Action!, rootName, examples);
        }
    }

    /// <summary>The help of System.CommandLine, and the examples.</summary>
    internal sealed class Action(HelpAction inner, string rootName, IReadOnlyDictionary<string, string> examples) : SynchronousCommandLineAction
    {
        /// <summary>Who asks for help need not have everything right.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var status = inner.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            if (examples.TryGetValue(command is RootCommand ? rootName : command.Name, out var text))
            {
                parseResult.InvocationConfiguration.Output.WriteLine(text);
            }

            return status;
        }
    }
}
