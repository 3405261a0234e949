using System.Text.Json.Nodes;

namespace CrdGen.KubernetesData;

/// <summary>
/// The lines of comments in Kubernetes' Go code. OpenAPI joins the lines of a paragraph; controller-gen (0.14 and later)
/// keeps them, and so shall a CRD that embeds one of these types.
/// </summary>
internal sealed class GoComments
{
    private readonly Dictionary<string, SortedDictionary<string, int>> texts = new(StringComparer.Ordinal);

    /// <param name="folder">A folder with the Go code of k8s.io/api, k8s.io/apimachinery and others whose types OpenAPI has.</param>
    public static GoComments Read(string folder)
    {
        var comments = new GoComments();
        var files = Directory.EnumerateFiles(folder, "*.go", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("_test.go", StringComparison.Ordinal) && !Path.GetFileName(file).Contains("generated", StringComparison.Ordinal));
        foreach (var file in files)
        {
            comments.Add(File.ReadLines(file));
        }

        return comments.texts.Count > 0 ? comments : throw new InvalidDataException($"{folder} holds no Go code");
    }

    /// <summary>Puts the lines of the Go code into the descriptions of a schema.</summary>
    /// <returns>How many descriptions are in no comment; they stay as they are.</returns>
    public int Restore(JsonObject schema)
    {
        var missing = 0;
        foreach (var (keyword, value) in schema.ToList())
        {
            missing += (keyword, value) switch
            {
                ("description", JsonValue text) => Restore(schema, (string)text!),
                ("properties", JsonObject properties) => properties.Sum(p => Restore(p.Value!.AsObject())),
                ("items" or "additionalProperties", JsonObject nested) => Restore(nested),
                _ => 0,
            };
        }

        return missing;
    }

    private int Restore(JsonObject schema, string description)
    {
        if (!texts.TryGetValue(Words(description), out var candidates))
        {
            return 1;
        }

        // The same words are broken in two ways at a few places: the more frequent way, and of two the first.
        schema["description"] = candidates.MaxBy(candidate => candidate.Value).Key;
        return 0;
    }

    private void Add(IEnumerable<string> lines)
    {
        var comment = new List<string>();
        foreach (var line in lines.Select(line => line.Trim()).Append(""))
        {
            if (line.StartsWith("//", StringComparison.Ordinal))
            {
                comment.Add(line[2..].Trim());
            }
            else if (comment.Count > 0)
            {
                Add(comment);
                comment.Clear();
            }
        }
    }

    /// <summary>As controller-gen reads a comment: without markers, and nothing from a rule or a to-do on.</summary>
    private void Add(List<string> comment)
    {
        var lines = comment
            .TakeWhile(line => line != "---" && !line.StartsWith("TODO", StringComparison.Ordinal))
            .Where(line => !line.StartsWith('+'));
        var text = string.Join('\n', lines).Trim();
        var words = Words(text);
        if (words.Length == 0)
        {
            return;
        }

        if (!texts.TryGetValue(words, out var candidates))
        {
            texts.Add(words, candidates = new(StringComparer.Ordinal));
        }

        candidates[text] = candidates.GetValueOrDefault(text) + 1;
    }

    /// <summary>The text without its lines.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
