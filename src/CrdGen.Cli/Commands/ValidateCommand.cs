using System.CommandLine;
using CrdGen.Cli.Output;
using CrdGen.Cli.Reading;
using CrdGen.Cli.Validate;
using CrdGen.Schema;

namespace CrdGen.Cli.Commands;

/// <summary><c>crdgen validate</c>: custom resources against the definitions in files, without a cluster.</summary>
internal static class ValidateCommand
{
    public const string Name = "validate";

    public const string Examples = """
        Examples:
          crdgen validate widget.yaml --crd manifests/
          kustomize build . | crdgen validate - --crd crds.yaml
          crdgen validate deploy/ --crd manifests/ --output json
          kubectl get widgets -o yaml | crdgen validate deploy/ --crd manifests/ --previous -
        """;

    private const string Text = "text";
    private const string Json = "json";

    public static Command Create(Terminal terminal, Stream standardInput)
    {
        var files = new Argument<string[]>("CR") { Description = "Files or folders with custom resources; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var crds = new Option<string[]>("--crd") { Description = "Files or folders with the CustomResourceDefinitions.", HelpName = "FILE|FOLDER", Required = true, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
        var previous = new Option<string[]>("--previous") { Description = "Files or folders with the objects as they are in the cluster: judges updates, with the rules that compare both.", HelpName = "FILE|FOLDER", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
        var status = new Option<bool>("--status") { Description = "Check status too, which the API server drops when an object is created." };
        var output = new Option<string>("--output", "-o") { Description = "What to write: text (messages on standard error), or json (an array on standard output).", HelpName = "text|json", DefaultValueFactory = _ => Text };
        output.AcceptOnlyFromAmong(Text, Json);
        var target = TargetOption.Create();
        var command = new Command(Name, "Checks custom resources offline, as the API server would: defaults, unknown fields, schemas, formats, metadata, CEL rules.")
        {
            files, crds, previous, status, output, target,
        };
        command.SetAction(result => Run(terminal, standardInput, result.GetRequiredValue(files), result.GetRequiredValue(crds), result.GetValue(previous) ?? [], result.GetValue(status), result.GetValue(output) == Json, result.GetValue(target)));
        return command;
    }

    private static int Run(Terminal terminal, Stream standardInput, string[] files, string[] crds, string[] previous, bool checksStatus, bool isJson, KubernetesVersion target)
    {
        var log = new MessageLog(terminal);
        var reader = new ManifestReader(log, standardInput);
        var definitions = new DefinitionSet();
        terminal.Run("Reading", progress => new DefinitionReader(log, reader).Read(crds, namesSkipped: false, progress, definitions.Add));
        var objects = new PreviousObjects();
        foreach (var manifest in reader.Read(previous))
        {
            objects.Add(manifest);
        }

        if (log.Errors > 0)
        {
            return ExitCode.BadInput;
        }

        var summary = terminal.Run("Validating", _ => Validate(log, reader.Read(files), new ManifestValidator(definitions, objects, checksStatus, target), isJson));
        if (isJson)
        {
            FindingsJson.Write(summary.Findings, terminal.Out);
        }

        if (summary.Objects == 0 && log.Errors == 0)
        {
            log.Add(new(Severity.Error, MessageCode.Nothing, string.Join(' ', files), null, "there is no object in it"));
        }
        else if (!isJson)
        {
            terminal.WriteError($"{Count.Of(summary.Objects, "object")} checked, {Count.Of(summary.Findings.Count, "problem")}{(summary.Rules > 0 ? $"; {Count.Of(summary.Rules, "CEL rule")} not evaluated" : "")}");
        }

        return log.Errors > 0 || summary.Findings.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private static Summary Validate(MessageLog log, IEnumerable<Manifest> manifests, ManifestValidator validator, bool isJson)
    {
        var findings = new List<Finding>();
        var (objects, rules) = (0, 0);
        foreach (var manifest in manifests.Where(manifest => !manifest.IsDefinition))
        {
            objects++;
            var found = validator.Validate(manifest, out var notEvaluated);
            rules += notEvaluated;
            findings.AddRange(found);
            foreach (var finding in isJson ? [] : found)
            {
                var code = finding.Rule == ManifestValidator.UnknownKind ? MessageCode.UnknownKind : MessageCode.Refused;
                log.Add(new(Severity.Error, code, finding.File, finding.Position, finding.Path.Length == 0 ? finding.Message : $"{finding.Path}: {finding.Message}"));
            }
        }

        return new(objects, rules, findings);
    }

    private sealed record Summary(int Objects, int Rules, IReadOnlyList<Finding> Findings);
}
