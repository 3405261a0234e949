using System.Text;

namespace CrdGen.Schema.Json;

/// <summary>Equality of JSON values as data: the order of members and the spelling of numbers do not matter.</summary>
public static class JsonEquality
{
    public static bool Equals(JsonValue left, JsonValue right) => Canonical(left) == Canonical(right);

    /// <summary>A text that is the same for equal values only.</summary>
    public static string Canonical(JsonValue value)
    {
        var builder = new StringBuilder();
        JsonWriter.Write(builder, Normalize(value));
        return builder.ToString();
    }

    private static JsonValue Normalize(JsonValue value) => value.Kind switch
    {
        JsonKind.Number when value.Text.IndexOfAny(['.', 'e', 'E']) >= 0 => JsonNumber.Format(value.AsDouble()) is { } text ? JsonValue.FromNumber(text) : value,
        JsonKind.Array => JsonValue.From(value.Items.Select(Normalize)),
        JsonKind.Object => JsonValue.From(value.Members.OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => new JsonMember(m.Name, Normalize(m.Value)))),
        _ => value,
    };
}
