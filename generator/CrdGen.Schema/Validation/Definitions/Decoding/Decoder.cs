using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// Reads JSON as sigs.k8s.io/json reads it into Go's types: null is as good as absent, names are case-sensitive, integers have
/// neither fraction nor exponent. What does not fit is a problem, and read as absent.
/// </summary>
internal sealed class Decoder
{
    private readonly List<DecodingProblem> problems = [];
    private readonly List<DecodingProblem> ignored = [];

    // Types with an UnmarshalJSON of their own are read without strictness by the API server.
    private int lenient;

    public IReadOnlyList<DecodingProblem> Problems => problems;

    /// <summary>Unknown fields that the API server drops without a word, even where it is asked to be strict.</summary>
    public IReadOnlyList<DecodingProblem> Ignored => ignored;

    /// <summary>Whether the API server could not go on to validation.</summary>
    public bool HasFailed => problems.Exists(problem => !problem.IsUnknownField);

    public void EnterLenient() => lenient++;

    public void LeaveLenient() => lenient--;

    public void Add(ValuePath? path, bool isUnknownField, string message) =>
        (isUnknownField && lenient > 0 ? ignored : problems).Add(new(Segments(path), path?.ToString() ?? "", isUnknownField, message));

    public string Text(JsonValue? value, ValuePath path)
    {
        if (value is null or { Kind: JsonKind.Null })
        {
            return "";
        }

        return value.Kind == JsonKind.String ? value.Text : Fail(path, value, "a string", "");
    }

    public string? OptionalText(JsonValue? value, ValuePath path) => value is null or { Kind: JsonKind.Null } ? null : Text(value, path);

    public bool Bool(JsonValue? value, ValuePath path) => OptionalBool(value, path) ?? false;

    public bool? OptionalBool(JsonValue? value, ValuePath path) => value?.Kind switch
    {
        null or JsonKind.Null => null,
        JsonKind.True => true,
        JsonKind.False => false,
        _ => Fail(path, value, "true or false", default(bool?)),
    };

    public long? Int64(JsonValue? value, ValuePath path)
    {
        if (value is null or { Kind: JsonKind.Null })
        {
            return null;
        }

        return value.Kind == JsonKind.Number && new GoNumber(value) is { IsInt64: true } number ? number.Int64 : Fail(path, value, "an integer of 64 bits", default(long?));
    }

    public int? Int32(JsonValue? value, ValuePath path)
    {
        if (value is null or { Kind: JsonKind.Null })
        {
            return null;
        }

        return value.Kind == JsonKind.Number && new GoNumber(value) is { IsInt64: true, Int64: >= int.MinValue and <= int.MaxValue } number
            ? (int)number.Int64
            : Fail(path, value, "an integer of 32 bits", default(int?));
    }

    /// <summary>A number of 64 bits, with the text that it was written with.</summary>
    public JsonValue? Float64(JsonValue? value, ValuePath path)
    {
        if (value is null or { Kind: JsonKind.Null })
        {
            return null;
        }

        return value.Kind == JsonKind.Number && !double.IsInfinity(value.AsDouble()) ? value : Fail(path, value, "a number", default(JsonValue?));
    }

    public EquatableArray<string> Texts(JsonValue? value, ValuePath path) => List(value, path, Text);

    public EquatableArray<T> List<T>(JsonValue? value, ValuePath path, Func<JsonValue, ValuePath, T> read)
        where T : IEquatable<T>
    {
        if (value is null or { Kind: JsonKind.Null })
        {
            return default;
        }

        if (value.Kind != JsonKind.Array)
        {
            return Fail(path, value, "a list", default(EquatableArray<T>));
        }

        var items = new T[value.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(value.Items[i], ValuePath.Item(path, i));
        }

        return new(items);
    }

    /// <summary>Calls back for each field of an object; one that is not taken is unknown.</summary>
    /// <param name="take">Reads a field; false: it does not exist.</param>
    /// <returns>Whether the value is an object, and not null.</returns>
    public bool Object(JsonValue? value, ValuePath? path, Func<string, JsonValue, ValuePath, bool> take)
    {
        if (value is null or { Kind: JsonKind.Null })
        {
            return false;
        }

        if (value.Kind != JsonKind.Object)
        {
            return Fail(path, value, "an object", false);
        }

        foreach (var member in value.Members)
        {
            var at = ValuePath.Member(path, member.Name);
            if (!take(member.Name, member.Value, at))
            {
                Add(at, isUnknownField: true, "unknown field");
            }
        }

        return true;
    }

    public T Fail<T>(ValuePath? path, JsonValue value, string expected, T result)
    {
        Add(path, isUnknownField: false, $"{expected} is expected, not {SchemaTypes.Shorten(value)}");
        return result;
    }

    private static List<string> Segments(ValuePath? path)
    {
        var segments = new List<string>();
        for (; path is not null; path = path.Parent)
        {
            segments.Add(path.Name ?? path.Index.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        segments.Reverse();
        return segments;
    }
}
