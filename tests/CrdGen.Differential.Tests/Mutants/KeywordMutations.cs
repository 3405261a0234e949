using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>Limits, patterns, formats, enums.</summary>
internal static class KeywordMutations
{
    private static readonly string[] Integers = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
    private static readonly string[] Numbers = ["minimum", "maximum", "multipleOf"];
    private static readonly string[] Limits = [.. Integers, .. Numbers];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfSchema("a limit of sizes", _ => true, (s, r) => s.With(r.Pick(Integers), r.PickJson("0", "1", "5", "-1", "9223372036854775807", "1000000"))),
        Mutation.OfSchema("a limit of numbers", _ => true, (s, r) => s.With(r.Pick(Numbers), r.PickJson("0", "1", "-1", "0.5", "1e3", "3000000000", "1e300"))),
        Mutation.OfSchema("a limit that cannot be read", _ => true, (s, r) => s.With(r.Pick(Limits), r.PickJson("1.5", "1.0", "1e2", "\"1\"", "null", "[]", "9223372036854775808", "true"))),
        Mutation.OfSchema("an exclusive limit", _ => true, (s, r) => s.With(r.Pick(["exclusiveMinimum", "exclusiveMaximum"]), r.PickJson("true", "false", "1"))),
        Mutation.OfSchema("drop a limit", p => p.Schema.Members.Any(m => Limits.Contains(m.Name)), (s, r) => s.Without(r.Pick([.. s.Members.Where(m => Limits.Contains(m.Name))]).Name)),
        Mutation.OfSchema("a pattern", p => p.Type == "string", (s, r) => s.With("pattern", JsonValue.From(Pattern(r)))),
        Mutation.OfSchema("break a pattern", p => p.Schema.Get("pattern") is { Kind: JsonKind.String }, (s, r) => s.With("pattern", JsonValue.From(Break(s.Get("pattern")!.Text, r)))),
        Mutation.OfSchema("a format", _ => true, (s, r) => s.With("format", JsonValue.From(r.Pick(["date-time", "datetime", "int32", "int64", "uuid", "uri", "int-or-string", "ipv4", "double", "url", "binary", "k8s-short-name", "k8sshortname", "-", ""])))),
        Mutation.OfSchema("an enum", _ => true, (s, r) => s.With("enum", r.PickJson("[]", "[1]", "[\"a\",\"a\"]", "[null]", "[{\"a\":1}]", "[true]", "{}", "\"a\""))),
    ];

    private static string Pattern(Random random) => random.Pick(["^a$", "(", "[", "(?=a)", "\\1", "a**", "^\\p{L}+$", "\\p{Nope}", "(?P<n>a)", "(?<n>a)", "(?<n>a)(?<n>b)", "a{1001}", "a{2,1}", "\\Qa.b", "\\8", "[z-a]", "(?i)a", "(?x)a", "[[:word:]]", "[[:nope:]]", "\\z\\Z", "a|*", "(?:a", "x{", "\\u00e9", "\\x{e9}", "é+", "\\C", "\\cA", "(?s-i:a)"]);

    private static string Break(string pattern, Random random)
    {
        var index = random.Next(pattern.Length + 1);
        return random.Next(4) switch
        {
            0 when pattern.Length > 0 => pattern.Remove(Math.Min(index, pattern.Length - 1), 1),
            1 => pattern.Insert(index, random.Pick(["(", ")", "[", "]", "*", "+", "?", "\\", "{2}", "|", "(?!", "^", "$"])),
            2 => pattern[..index],
            _ => pattern + random.Pick(["(", "[a", "\\", "(?<=x)", "**"]),
        };
    }
}
