using System.Reflection;
using CrdGen.Schema.Json;

namespace CrdGen.KubernetesModels;

/// <summary>What identifies objects of a type in the API.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The version's name.</param>
/// <param name="Name">The kind.</param>
/// <param name="Plural">The plural in URLs; <see langword="null"/> for lists, and for what is a subresource only.</param>
/// <param name="IsNamespaced">Whether objects live in namespaces.</param>
internal sealed record Kind(string Group, string Version, string Name, string? Plural, bool IsNamespaced)
{
    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    /// <summary>The kinds by the names of their definitions.</summary>
    public static Dictionary<string, Kind> ReadAll()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("kinds.jsonl")!;
        using var reader = new StreamReader(stream);
        var kinds = new Dictionary<string, Kind>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var (name, value) = JsonReader.Read(line).Members.Single();
            kinds.Add(name, new(Text("group")!, Text("version")!, Text("kind")!, Text("plural"), value.Get("namespaced")?.Kind == JsonKind.True));

            string? Text(string key) => value.Get(key)?.Text;
        }

        return kinds;
    }
}
