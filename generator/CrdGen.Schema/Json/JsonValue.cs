using System.Globalization;

namespace CrdGen.Schema.Json;

/// <summary>What a <see cref="JsonValue"/> is.</summary>
public enum JsonKind
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}

/// <summary>One name and value of a JSON object.</summary>
public sealed record JsonMember(string Name, JsonValue Value);

/// <summary>
/// An immutable JSON value with equality by content. Numbers keep the text they were written with, so that nothing is
/// lost on the way from C# to the manifest. Objects keep the order of their members; equality heeds it.
/// </summary>
public sealed record JsonValue
{
    public static readonly JsonValue Null = new() { Kind = JsonKind.Null };
    public static readonly JsonValue True = new() { Kind = JsonKind.True };
    public static readonly JsonValue False = new() { Kind = JsonKind.False };
    public static readonly JsonValue EmptyArray = new() { Kind = JsonKind.Array };
    public static readonly JsonValue EmptyObject = new() { Kind = JsonKind.Object };

    private JsonValue()
    {
    }

    public JsonKind Kind { get; private init; }

    /// <summary>The text of a string, or of a number in JSON's grammar.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The items of an array.</summary>
    public EquatableArray<JsonValue> Items { get; private init; }

    /// <summary>The members of an object.</summary>
    public EquatableArray<JsonMember> Members { get; private init; }

    public static JsonValue From(bool value) => value ? True : False;

    public static JsonValue From(string value) => new() { Kind = JsonKind.String, Text = value };

    public static JsonValue From(long value) => new() { Kind = JsonKind.Number, Text = value.ToString(CultureInfo.InvariantCulture) };

    /// <param name="text">A number in JSON's grammar.</param>
    public static JsonValue FromNumber(string text) => new() { Kind = JsonKind.Number, Text = text };

    public static JsonValue From(IEnumerable<JsonValue> items) => new() { Kind = JsonKind.Array, Items = items.ToEquatableArray() };

    public static JsonValue From(IEnumerable<JsonMember> members) => new() { Kind = JsonKind.Object, Members = members.ToEquatableArray() };

    public static JsonValue FromStrings(IEnumerable<string> items) => From(items.Select(From));

    /// <summary>The value of a member, or <see langword="null"/>.</summary>
    public JsonValue? Get(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>The number as a double: enough to compare with limits, not to print.</summary>
    public double AsDouble() => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Whether the number is an integer: <c>1</c>, <c>1.0</c> and <c>1e3</c> are.</summary>
    public bool IsInteger => Kind == JsonKind.Number && JsonNumber.IsInteger(Text);

    public override string ToString() => JsonWriter.Write(this);
}
