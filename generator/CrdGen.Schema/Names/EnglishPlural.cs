namespace CrdGen.Schema.Names;

/// <summary>
/// The plural that a kind gets in URLs. The regular English rules, as every Kubernetes tool applies them
/// (<c>policy</c> → <c>policies</c>, <c>gateway</c> → <c>gateways</c>, <c>ingress</c> → <c>ingresses</c>), and the few
/// irregular words that are plausible as the last word of a kind.
/// </summary>
public static class EnglishPlural
{
    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("child", "children"), ("datum", "data"), ("criterion", "criteria"), ("person", "people"), ("quiz", "quizzes"),
        ("vertex", "vertices"), ("leaf", "leaves"), ("shelf", "shelves"), ("half", "halves"), ("knife", "knives"), ("life", "lives"),
        ("mouse", "mice"), ("hero", "heroes"), ("echo", "echoes"), ("potato", "potatoes"), ("analysis", "analyses"), ("basis", "bases"),
        ("axis", "axes"), ("diagnosis", "diagnoses"), ("crisis", "crises"), ("thesis", "theses"), ("hypothesis", "hypotheses"),
    ];

    /// <summary>Words that are their own plural, or a plural already.</summary>
    private static readonly string[] Unchanged =
    [
        "endpoints", "series", "species", "metadata", "data", "dns", "news", "statistics", "metrics", "settings", "credentials",
    ];

    /// <param name="kind">A kind, in any case.</param>
    /// <returns>The plural in lower case.</returns>
    public static string Of(string kind)
    {
        var word = kind.ToLowerInvariant();
        foreach (var unchanged in Unchanged)
        {
            if (word.EndsWith(unchanged, StringComparison.Ordinal))
            {
                return word;
            }
        }

        foreach (var (singular, plural) in Irregular)
        {
            if (word.EndsWith(singular, StringComparison.Ordinal))
            {
                return word.Substring(0, word.Length - singular.Length) + plural;
            }
        }

        return Regular(word);
    }

    private static string Regular(string word)
    {
        if (EndsWithAny(word, "s", "x", "z", "ch", "sh"))
        {
            return word + "es";
        }

        if (word.EndsWith("y", StringComparison.Ordinal) && word.Length > 1 && "aeiou".IndexOf(word[word.Length - 2]) < 0)
        {
            return word.Substring(0, word.Length - 1) + "ies";
        }

        return word + "s";
    }

    private static bool EndsWithAny(string word, params string[] endings) =>
        Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
