using CrdGen.Cli.Output;
using CrdGen.Cli.Reading;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Lint;

/// <summary>
/// The names that definitions claim in their groups. The API server takes a second definition with a name that is taken, and does not
/// serve it (the condition <c>NamesAccepted</c>).
/// </summary>
internal sealed class ClaimedNames
{
    private static readonly string[] ResourceNames = ["plural", "singular", "shortNames"];
    private static readonly string[] KindNames = ["kind", "listKind"];

    private readonly Dictionary<(string Group, bool IsKind, string Name), string> owners = [];

    /// <summary>Claims the names of a definition; those that another one has are told of.</summary>
    public IReadOnlyList<LintFinding> Claim(Manifest manifest)
    {
        var findings = new List<LintFinding>();
        if (manifest.Value.Get("spec") is { } spec && spec.Get("group") is { Kind: JsonKind.String } group && spec.Get("names") is { } names)
        {
            foreach (var field in ResourceNames.Concat(KindNames))
            {
                Claim(manifest, group.Text, field, names.Get(field), findings);
            }
        }

        return findings;
    }

    private void Claim(Manifest manifest, string group, string field, JsonValue? value, List<LintFinding> findings)
    {
        IEnumerable<JsonValue> names = value?.Kind == JsonKind.String ? new[] { value } : value?.Items ?? default;
        foreach (var name in names.Where(name => name.Kind == JsonKind.String))
        {
            var key = (group, KindNames.Contains(field), name.Text);
            if (owners.TryAdd(key, manifest.Name) || owners[key] == manifest.Name)
            {
                continue;
            }

            string[] path = ["spec", "names", field];
            findings.Add(new(
                Severity.Warning,
                MessageCode.Advice,
                manifest.File,
                SourceLocator.Find(manifest.Value, manifest.Node, path, isAboutName: false),
                string.Join('.', path),
                "",
                $"'{name.Text}' is a name of {owners[key]} too: the API server serves only one of them"));
        }
    }
}
