using System.Globalization;
using CrdGen.Schema.Json;

namespace CrdGen.Conformance.Tests.Comparison;

/// <summary>Where one JSON object differs from another in what it means to Kubernetes.</summary>
internal static class ObjectDifference
{
    public static IEnumerable<string> Find(JsonValue before, JsonValue after, string path = "")
    {
        if (before.Kind == JsonKind.Object && after.Kind == JsonKind.Object)
        {
            return before.Members.Select(m => m.Name).Union(after.Members.Select(m => m.Name)).SelectMany(name => (before.Get(name), after.Get(name)) switch
            {
                ({ } left, { } right) => Find(left, right, $"{path}.{name}"),
                ({ } left, null) => [$"{path}.{name} was {Short(left)} and is gone"],
                (_, var right) => [$"{path}.{name} is new: {Short(right!)}"],
            });
        }

        if (before.Kind == JsonKind.Array && after.Kind == JsonKind.Array && before.Items.Count == after.Items.Count)
        {
            return before.Items.Zip(after.Items).SelectMany((pair, i) => Find(pair.First, pair.Second, $"{path}[{i}]"));
        }

        return AreSame(before, after) ? [] : [$"{path} was {Short(before)} and is {Short(after)}"];
    }

    private static bool AreSame(JsonValue before, JsonValue after) => (before.Kind, after.Kind) switch
    {
        // A quantity that is a number is written as a string, as Go does.
        (JsonKind.Number, JsonKind.String) => before.Text == after.Text,
        (JsonKind.Number, JsonKind.Number) => before.Text == after.Text || before.AsDouble().Equals(after.AsDouble()),
        (JsonKind.String, JsonKind.String) => before.Text == after.Text || (Instant(before.Text) is { } instant && Instant(after.Text) is { } other && (instant == other || WholeSeconds(instant) == other)),
        _ => before.Kind == after.Kind && JsonWriter.Write(before) == JsonWriter.Write(after),
    };

    private static DateTimeOffset? Instant(string text) =>
        text.Length > 18 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;

    /// <summary>Times of Kubernetes' own types, such as those of conditions, have no fractions of seconds (metav1.Time).</summary>
    private static DateTimeOffset WholeSeconds(DateTimeOffset instant) => instant.AddTicks(-(instant.UtcTicks % TimeSpan.TicksPerSecond));

    private static string Short(JsonValue value) => JsonWriter.Write(value) is { Length: > 80 } text ? text[..80] + "…" : JsonWriter.Write(value);
}
