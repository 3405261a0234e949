using CrdGen.Schema.Json;

namespace CrdGen.Build.Tests.Yaml;

/// <summary>JSON values that look for trouble: strings made of what means something to YAML.</summary>
internal sealed class RandomJson(int seed)
{
    private static readonly string[] Atoms =
    [
        "a", "b", "é", "漢字", "\U0001F600", "word", "lorem ipsum dolor sit amet ", "key: value", "http://x.y/z",
        "a long text that goes on and on for more than eighty columns, at which point it has to be folded somehow",
        "yes", "no", "on", "y", "N", "null", "~", "true", "False", "=", "<<",
        "1", "0x1f", "0o17", "1_000", "190:20:30", ".inf", "-.INF", ".nan", "1.5", "1e3", "+1", "-0", "0b11", ".5", "5.", "08",
        "2001-01-01", "2001-12-14t21:59:43.10-05:00",
        "---", "...", "- ", "-", "? ", "?", ": ", ":", " #", "#", "'", "\"", "\\", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`",
        "\n", "\n\n", "\n ", " \n", " ", "  ", "\t", "\r", "\r\n", "\0", "\a", "\u001b", "\u0085", "\u00a0", "\u2028", "\u2029", "\ufeff", "\u007f", "\ufffe",
    ];

    private static readonly string[] Numbers = ["0", "-0", "1", "-17", "1.5", "-0.25", "1e3", "1E-3", "2.5e+10", "9223372036854775807", "18446744073709551615", "0.1"];

    private readonly Random random = new(seed);

    public string Text() => string.Concat(Enumerable.Range(0, Pick([0, 1, 1, 1, 2, 2, 3, 4, 6, 12])).Select(_ => Pick(Atoms)));

    public JsonValue Value(int depth) => depth == 0 ? Leaf() : random.Next(10) switch
    {
        < 5 => Leaf(),
        < 7 => JsonValue.From(Enumerable.Range(0, random.Next(5)).Select(_ => Value(depth - 1)).ToList()),
        _ => JsonValue.From(Enumerable.Range(0, random.Next(5)).Select(_ => Text()).Distinct().Select(name => new JsonMember(name, Value(depth - 1))).ToList()),
    };

    private JsonValue Leaf() => random.Next(10) switch
    {
        0 => Pick([JsonValue.Null, JsonValue.True, JsonValue.False]),
        1 => JsonValue.FromNumber(Pick(Numbers)),
        _ => JsonValue.From(Text()),
    };

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
