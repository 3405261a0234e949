using System.CommandLine;
using CrdGen.Cli.Lint;
using CrdGen.Cli.Output;
using CrdGen.Cli.Reading;
using CrdGen.Schema;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Commands;

/// <summary><c>crdgen lint</c>: what the API server would say of definitions, and what it would not say.</summary>
internal static class LintCommand
{
    public const string Name = "lint";

    public const string Examples = """
        Examples:
          crdgen lint manifests/
          crdgen lint new.yaml --previous old.yaml
          crdgen lint manifests/ --kubernetes-version 1.30
          kubectl get crd -o yaml | crdgen lint -
          crdgen lint - --output jsonl < crds.jsonl
        """;

    private const string Text = "text";
    private const string Json = "json";
    private const string JsonLines = "jsonl";

    public static Command Create(Terminal terminal, Stream standardInput)
    {
        var files = new Argument<string[]>("FILE|FOLDER|-") { Description = "YAML, JSON or JSON lines with CustomResourceDefinitions; folders are searched for *.yaml, *.yml, *.json; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var previous = new Option<string[]>("--previous") { Description = "Files or folders with the definitions as they were: those are judged as updates.", HelpName = "FILE|FOLDER", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--output", "-o") { Description = "What to write: text (messages on standard error), json (an array of findings), or jsonl (a line a definition).", HelpName = "text|json|jsonl", DefaultValueFactory = _ => Text };
        output.AcceptOnlyFromAmong(Text, Json, JsonLines);
        var target = TargetOption.Create();
        var command = new Command(Name, "Checks CustomResourceDefinitions offline, as the API server would when they are applied; and warns of what it would take and is wrong all the same.") { files, previous, output, target };
        command.SetAction(result => Run(terminal, standardInput, result.GetRequiredValue(files), result.GetValue(previous) ?? [], result.GetRequiredValue(output), result.GetValue(target)));
        return command;
    }

    private static int Run(Terminal terminal, Stream standardInput, string[] files, string[] previous, string output, KubernetesVersion target)
    {
        var log = new MessageLog(terminal);
        var reader = new ManifestReader(log, standardInput);
        var linter = new DefinitionLinter(Previous(reader, previous), target);
        if (log.Errors > 0)
        {
            return ExitCode.BadInput;
        }

        var summary = terminal.Run("Linting", progress => Lint(terminal, log, reader.Read(files), linter, output, progress));
        if (output == Json)
        {
            LintJson.Write(summary.Findings, terminal.Out);
        }

        var errors = summary.Findings.Count(finding => finding.Severity == Severity.Error);
        if (summary.Definitions == 0 && log.Errors == 0)
        {
            log.Add(new(Severity.Error, MessageCode.Nothing, string.Join(' ', files), null, "there is no CustomResourceDefinition in it"));
        }
        else if (output == Text)
        {
            terminal.WriteError($"{Count.Of(summary.Definitions, "definition")} checked, {Count.Of(errors, "error")}, {Count.Of(summary.Findings.Count - errors, "warning")}");
        }

        return log.Errors > 0 || errors > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private static Dictionary<string, JsonValue> Previous(ManifestReader reader, string[] files)
    {
        var definitions = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var manifest in reader.Read(files).Where(manifest => manifest.IsDefinition))
        {
            definitions[manifest.Name] = manifest.Value;
        }

        return definitions;
    }

    private static Summary Lint(Terminal terminal, MessageLog log, IEnumerable<Manifest> manifests, DefinitionLinter linter, string output, Action<string> progress)
    {
        var findings = new List<LintFinding>();
        var names = new ClaimedNames();
        var definitions = 0;
        foreach (var manifest in manifests)
        {
            progress(manifest.File);
            if (!manifest.IsDefinition)
            {
                log.Add(new(Severity.Note, MessageCode.Skipped, manifest.File, manifest.Node.Key, $"skipped {manifest.Title}: it is no CustomResourceDefinition"));
                continue;
            }

            definitions++;
            if (manifest.Version != "v1")
            {
                log.Add(new(Severity.Error, MessageCode.Definition, manifest.File, manifest.Node.Key, $"apiextensions.k8s.io/{manifest.Version} is no more; convert it to v1"));
                continue;
            }

            var verdict = linter.Judge(manifest);
            IReadOnlyList<LintFinding> found = [.. DefinitionLinter.Findings(manifest, verdict), .. names.Claim(manifest)];
            findings.AddRange(found);
            if (output == JsonLines)
            {
                LintJson.Write(verdict, terminal.Out);
            }

            foreach (var finding in output == Text ? found : [])
            {
                terminal.Write(finding.ToMessage());
            }
        }

        return new(definitions, findings);
    }

    private sealed record Summary(int Definitions, IReadOnlyList<LintFinding> Findings);
}
