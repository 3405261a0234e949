using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Resources;
using CrdGen.Cli.Lint;
using CrdGen.Cli.Output;
using CrdGen.Cli.Reading;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Cli.Commands;

/// <summary><c>crdgen import</c>: CustomResourceDefinitions become C# that the generator turns into them again.</summary>
internal static partial class ImportCommand
{
    public const string Name = "import";

    public const string Examples = """
        Examples:
          crdgen import crds/ --namespace Acme.Api --output Api
          kubectl get crd -o yaml | crdgen import - --namespace Acme.Api --output Api
          crdgen import widgets.yaml --namespace Acme.Api --output Api --style classes --layout type

        The files compile together, with nothing else, in a project that references CrdGen; its build
        writes the same definitions again. Importing again changes only what differs, and removes files
        that earlier imports wrote and this one does not. Files that crdgen did not write stay.
        """;

    private static readonly Dictionary<string, CSharpStyle> Styles = new(StringComparer.Ordinal) { ["records"] = CSharpStyle.Records, ["classes"] = CSharpStyle.Classes };
    private static readonly Dictionary<string, FileUnit> Layouts = new(StringComparer.Ordinal) { ["version"] = FileUnit.Version, ["type"] = FileUnit.Type };

    public static Command Create(Terminal terminal, Stream standardInput)
    {
        var inputs = new Argument<string[]>("FILE|FOLDER|-") { Description = "YAML or JSON with CustomResourceDefinitions, several documents and lists too; folders are searched for *.yaml, *.yml, *.json; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var @namespace = new Option<string>("--namespace", "-n") { Description = "The namespace of the C#.", HelpName = "NAMESPACE", Required = true };
        @namespace.Validators.Add(CheckNamespace);
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to.", HelpName = "FOLDER", Required = true };
        var style = Choice("--style", "What types become: records with init properties, or classes with set.", Styles.Keys, "records");
        var layout = Choice("--layout", "What comes in a file: a version of a resource with its types, or a single type.", Layouts.Keys, "version");
        var command = new Command(Name, "Turns CustomResourceDefinitions into C# with attributes.") { inputs, @namespace, output, style, layout };
        command.SetAction(result => Run(
            terminal,
            standardInput,
            result.GetRequiredValue(inputs),
            result.GetRequiredValue(output),
            new ImportOptions(result.GetRequiredValue(@namespace)) { Style = Styles[result.GetRequiredValue(style)], Unit = Layouts[result.GetRequiredValue(layout)] }));
        return command;
    }

    private static Option<string> Choice(string name, string description, IEnumerable<string> values, string otherwise)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => otherwise };
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }

    private static void CheckNamespace(OptionResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (!Namespace().IsMatch(text))
        {
            result.AddError($"'{text}' is no namespace of C#.");
        }
    }

    // Keywords are well: they are written with an @.
    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*(\.[\p{L}_][\p{L}\p{Nd}_]*)*\z")]
    private static partial Regex Namespace();

    private static int Run(Terminal terminal, Stream standardInput, string[] inputs, string output, ImportOptions options)
    {
        var log = new MessageLog(terminal);
        var importer = new ResourceImporter(options);
        var count = terminal.Run("Reading", progress => new DefinitionReader(log, new ManifestReader(log, standardInput)).Read(inputs, namesSkipped: true, progress, importer.Add, manifest => Warn(log, manifest)));
        if (log.Errors > 0)
        {
            return ExitCode.BadInput;
        }

        try
        {
            var result = terminal.Run("Importing", _ => importer.Import());
            var changes = terminal.Run("Writing", progress => new OutputFolder(output).Write(result.Files.Select(file => (file.Path, file.Write)).ToList(), progress));
            Report(terminal, output, count, result, changes);
            return ExitCode.Done;
        }
        catch (OutputException e)
        {
            log.Add(new(Severity.Error, MessageCode.Unwritable, e.Path, null, e.Message));
            return ExitCode.BadInput;
        }
    }

    /// <summary>What the API server would refuse can still be imported; that it is refused is good to know.</summary>
    private static void Warn(MessageLog log, Manifest manifest)
    {
        foreach (var finding in DefinitionLinter.Findings(manifest, DefinitionValidator.Validate(manifest.Value)).Where(finding => finding.Code == MessageCode.RefusedDefinition))
        {
            log.Add((finding with { Severity = Severity.Warning }).ToMessage());
        }
    }

    private static void Report(Terminal terminal, string output, int definitions, ImportResult result, FolderChanges changes)
    {
        foreach (var path in changes.Written)
        {
            terminal.Out.WriteLine($"wrote {Path.Combine(output, path)}");
        }

        foreach (var path in changes.Removed)
        {
            terminal.Out.WriteLine($"removed {Path.Combine(output, path)}");
        }

        terminal.WriteError($"{Count.Of(definitions, "definition")}, {Count.Of(result.Types, "type")} ({result.SharedTypes} shared): {Count.Of(changes.Written.Count, "file")} written, {changes.Removed.Count} removed, {changes.Unchanged} unchanged");
    }
}
