using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrdGen.Samples.Tests.Comparison;

/// <summary>
/// Finds every difference between two CRDs as JSON. Properties have no order; the lists that a CRD means as sets have
/// none either.
/// </summary>
public static class JsonDiffer
{
    private const int TextShown = 160;

    private static readonly HashSet<string> Sets = new(StringComparer.Ordinal) { "required", "enum", "shortNames" };

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<JsonDifference> Compare(JsonNode? expected, JsonNode? actual)
    {
        var differences = new List<JsonDifference>();
        Compare(expected, actual, "$", "", differences);
        return differences;
    }

    private static void Compare(JsonNode? expected, JsonNode? actual, string path, string name, List<JsonDifference> differences)
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                CompareObjects(left, right, path, differences);
                break;
            case (JsonArray left, JsonArray right) when Sets.Contains(name):
                CompareSets(left, right, path, differences);
                break;
            case (JsonArray left, JsonArray right):
                CompareLists(left, right, path, differences);
                break;
            case var _ when !AreEqual(expected, actual):
                differences.Add(new(path, Describe(expected, actual)));
                break;
        }
    }

    private static void CompareObjects(JsonObject expected, JsonObject actual, string path, List<JsonDifference> differences)
    {
        foreach (var (name, value) in expected)
        {
            var below = $"{path}{Step(name)}";
            if (actual.TryGetPropertyValue(name, out var other))
            {
                Compare(value, other, below, name, differences);
            }
            else
            {
                differences.Add(new(below, $"missing, expected {Show(value)}"));
            }
        }

        foreach (var (name, value) in actual)
        {
            if (!expected.ContainsKey(name))
            {
                differences.Add(new($"{path}{Step(name)}", $"unexpected {Show(value)}"));
            }
        }
    }

    private static void CompareSets(JsonArray expected, JsonArray actual, string path, List<JsonDifference> differences)
    {
        var left = expected.Select(Show).ToList();
        var right = actual.Select(Show).ToList();
        differences.AddRange(left.Except(right).Select(item => new JsonDifference(path, $"lacks {item}")));
        differences.AddRange(right.Except(left).Select(item => new JsonDifference(path, $"has {item}, which is not expected")));
    }

    private static void CompareLists(JsonArray expected, JsonArray actual, string path, List<JsonDifference> differences)
    {
        for (var index = 0; index < Math.Max(expected.Count, actual.Count); index++)
        {
            var below = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            if (index >= actual.Count)
            {
                differences.Add(new(below, $"missing, expected {Show(expected[index])}"));
            }
            else if (index >= expected.Count)
            {
                differences.Add(new(below, $"unexpected {Show(actual[index])}"));
            }
            else
            {
                Compare(expected[index], actual[index], below, "", differences);
            }
        }
    }

    private static bool AreEqual(JsonNode? expected, JsonNode? actual) =>
        (expected, actual) is (JsonValue left, JsonValue right) && IsNumber(left) && IsNumber(right)
            ? decimal.Parse(left.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
                == decimal.Parse(right.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
            : JsonNode.DeepEquals(expected, actual);

    private static bool IsNumber(JsonValue value) => value.GetValueKind() == JsonValueKind.Number;

    private static string Describe(JsonNode? expected, JsonNode? actual)
    {
        if (expected?.GetValueKind() != JsonValueKind.String || actual?.GetValueKind() != JsonValueKind.String)
        {
            return $"expected {Show(expected)}, was {Show(actual)}";
        }

        // Two long texts mostly differ in one word: show that part of them.
        var left = expected.GetValue<string>();
        var right = actual.GetValue<string>();
        var same = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, same - 30);
        var position = from == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (from character {from})");
        return $"expected {Show(JsonValue.Create(left[from..]))}, was {Show(JsonValue.Create(right[from..]))}{position}";
    }

    private static string Show(JsonNode? node)
    {
        var text = node?.ToJsonString(Readable) ?? "null";
        return text.Length <= TextShown ? text : text[..TextShown] + "…";
    }

    private static string Step(string name) =>
        name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_') ? $".{name}" : $"['{name}']";
}
