using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Cel.Values;

/// <summary>
/// JSON as values of CEL, by its schema (<c>k8s.io/apiserver/pkg/cel/common</c>). What does not fit the schema is an error, which
/// is seen by rules that touch it.
/// </summary>
internal static class JsonValues
{
    public static CelValue ToCel(JsonValue value, JsonSchemaProps schema)
    {
        if (value.Kind == JsonKind.Null)
        {
            return schema.Nullable ? NullValue.Instance : new ErrorValue("invalid data, got null for schema with nullable=false");
        }

        if (schema.IntOrString)
        {
            return value.Kind == JsonKind.String ? new StringValue(value.Text)
                : AsInt64(value) is { } i ? IntValue.Of(i)
                : new ErrorValue("invalid data, expected XIntOrString value to be either a string or integer");
        }

        return schema.Type switch
        {
            "object" when value.Kind == JsonKind.Object => new JsonMap(value, schema.EmbeddedResource ? ResourceSchemas.WithTypeAndObjectMeta(schema) : schema),
            "object" => new ErrorValue("invalid data, expected a map for the provided schema with type=object"),
            "array" => ToList(value, schema),
            "string" when value.Kind == JsonKind.String => ToText(value.Text, schema.Format),
            "string" => new ErrorValue($"invalid data, expected string, got {GoType(value)}"),
            "number" when value.Kind == JsonKind.Number => new DoubleValue(new GoNumber(value).Float64),
            "number" => new ErrorValue($"invalid data, expected float, got {GoType(value)}"),
            "integer" => AsInt64(value) is { } i ? IntValue.Of(i) : new ErrorValue($"invalid data, expected int, got {GoType(value)}"),
            "boolean" when value.Kind is JsonKind.True or JsonKind.False => BoolValue.Of(value.Kind == JsonKind.True),
            "boolean" => new ErrorValue($"invalid data, expected bool, got {GoType(value)}"),
            _ when schema.PreserveUnknownFields => new UnknownData(value),
            _ => new ErrorValue($"invalid type, expected object, array, number, integer, boolean or string, or no type with x-kubernetes-int-or-string or x-kubernetes-preserve-unknown-fields is true, got {schema.Type}"),
        };
    }

    /// <summary>Equality of data without a schema.</summary>
    public static bool IsSame(JsonValue left, JsonValue right) => JsonEquality.Canonical(left) == JsonEquality.Canonical(right);

    /// <summary>The JSON that a value was read from, or could have been; <see langword="null"/> where there is none.</summary>
    public static JsonValue? ToJson(CelValue value) => value switch
    {
        StringValue text => JsonValue.From(text.Text),
        IntValue i => JsonValue.From(i.Value),
        DoubleValue d when GoFloat.ShortestPlain(d.Value) is var text && !double.IsNaN(d.Value) && !double.IsInfinity(d.Value) => JsonValue.FromNumber(text.Contains('.') ? text : text + ".0"),
        BoolValue b => JsonValue.From(b.Value),
        NullValue => JsonValue.Null,
        JsonMap map => map.Json,
        JsonList list => list.Json,
        _ => null,
    };

    /// <summary>What Go would call the type of a value that is no JSON.</summary>
    public static string GoType(CelValue value) => value switch
    {
        DurationValue => "time.Duration",
        TimestampValue => "time.Time",
        BytesValue => "[]uint8",
        UintValue => "uint64",
        _ => value.Type.Name,
    };

    private static CelValue ToList(JsonValue value, JsonSchemaProps schema)
    {
        if (value.Kind != JsonKind.Array)
        {
            return new ErrorValue("invalid data, expected an array for the provided schema with type=array");
        }

        if (schema.Items is not { } items)
        {
            return new ErrorValue("invalid array type, expected Items with a non-empty Schema");
        }

        return schema.ListType switch
        {
            null or "" or "atomic" => new JsonList(value, items),
            "set" => new JsonSetList(value, items),
            "map" => new JsonMapList(value, items, [.. schema.ListMapKeys.Select(key => EscapedNames.Escape(key) ?? key)]),
            _ => new ErrorValue($"invalid x-kubernetes-list-type, expected 'map', 'set' or 'atomic' but got {schema.ListType}"),
        };
    }

    private static CelValue ToText(string text, string? format) => format switch
    {
        "duration" => GoDurationText.ParseLoosely(text) is { } nanoseconds ? new DurationValue(nanoseconds) : new ErrorValue($"Invalid duration {text}: unable to parse {text} as duration"),
        "date" => Rfc3339Text.ParseDate(text) ?? (CelValue)new ErrorValue($"Invalid date formatted string {text}: it is no date"),
        "date-time" => Rfc3339Text.ParseLoosely(text) ?? (CelValue)new ErrorValue($"Invalid date-time formatted string {text}: it is no time"),
        "byte" => Base64Url.Decode(text) is { } bytes ? new BytesValue(bytes) : new ErrorValue($"Invalid byte formatted string {text}: illegal base64 data"),
        _ => new StringValue(text),
    };

    private static long? AsInt64(JsonValue value) => value.Kind == JsonKind.Number && new GoNumber(value) is { IsInt64: true } number ? number.Int64 : null;

    private static string GoType(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "map[string]interface {}",
        JsonKind.Array => "[]interface {}",
        JsonKind.String => "string",
        JsonKind.Number => AsInt64(value) is null ? "float64" : "int64",
        _ => "bool",
    };
}
