using System.Globalization;
using System.Text.RegularExpressions;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>
/// Whether a value satisfies a schema, as the API server checks defaults: nothing may be pruned, and nested defaults do not
/// help. CEL rules are not evaluated here.
/// </summary>
public static class ValueValidator
{
    /// <summary>The first thing that is wrong, with its path, or <see langword="null"/>.</summary>
    public static string? FindError(JsonSchemaProps schema, JsonValue value, string path = "")
    {
        if (SchemaTypes.FindMismatch(schema, value) is { } mismatch)
        {
            return At(path, mismatch);
        }

        if (value.Kind == JsonKind.Null)
        {
            return null;
        }

        if (!schema.Enum.IsEmpty && !schema.Enum.Any(allowed => JsonEquality.Equals(allowed, value)))
        {
            return At(path, $"{SchemaTypes.Shorten(value)} is none of {string.Join(", ", schema.Enum.Select(SchemaTypes.Shorten))}");
        }

        return value.Kind switch
        {
            JsonKind.String => FindStringError(schema, value.Text) is { } error ? At(path, error) : null,
            JsonKind.Number => FindNumberError(schema, value) is { } error ? At(path, error) : null,
            JsonKind.Array => FindArrayError(schema, value, path),
            JsonKind.Object => FindObjectError(schema, value, path),
            _ => null,
        } ?? FindJunctorError(schema, value, path);
    }

    private static string At(string path, string error) => path.Length == 0 ? error : $"{path}: {error}";

    private static string? FindStringError(JsonSchemaProps schema, string text)
    {
        var length = Runes(text);
        if (length < schema.MinLength)
        {
            return $"\"{text}\" is shorter than {schema.MinLength}";
        }

        if (length > schema.MaxLength)
        {
            return $"a string of {length} is longer than {schema.MaxLength}";
        }

        if (schema.Pattern is { } pattern && !Matches(pattern, text))
        {
            return $"\"{text}\" does not match '{pattern}'";
        }

        return FormatChecks.FindError(schema.Format, text);
    }

    private static string? FindNumberError(JsonSchemaProps schema, JsonValue value)
    {
        if (schema.Minimum is { } minimum && (schema.ExclusiveMinimum ? Compare(value, minimum) <= 0 : Compare(value, minimum) < 0))
        {
            return $"{value} is less than {(schema.ExclusiveMinimum ? "or equal to " : "")}{minimum}";
        }

        if (schema.Maximum is { } maximum && (schema.ExclusiveMaximum ? Compare(value, maximum) >= 0 : Compare(value, maximum) > 0))
        {
            return $"{value} is greater than {(schema.ExclusiveMaximum ? "or equal to " : "")}{maximum}";
        }

        if (schema.MultipleOf is { } factor && !IsMultiple(value, factor))
        {
            return $"{value} is no multiple of {factor}";
        }

        return schema switch
        {
            { Format: "int32" } when Math.Abs(value.AsDouble()) > 2147483648d || value.AsDouble() == 2147483648d => $"{value} does not fit 32 bits",
            { Type: "number", Format: "float" } when float.IsInfinity((float)value.AsDouble()) => $"{value} does not fit 32 bits",
            { Format: "int64" } when Math.Abs(value.AsDouble()) >= 9223372036854775808d && value.Text != "-9223372036854775808" && !IsInt64(value.Text) => $"{value} does not fit 64 bits",
            _ => null,
        };
    }

    private static bool IsInt64(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static string? FindArrayError(JsonSchemaProps schema, JsonValue value, string path)
    {
        if (value.Items.Count < schema.MinItems)
        {
            return At(path, $"{value.Items.Count} items are fewer than {schema.MinItems}");
        }

        if (value.Items.Count > schema.MaxItems)
        {
            return At(path, $"{value.Items.Count} items are more than {schema.MaxItems}");
        }

        for (var i = 0; schema.Items is { } items && i < value.Items.Count; i++)
        {
            if (FindError(items, value.Items[i], $"{path}[{i}]") is { } error)
            {
                return error;
            }
        }

        return schema.ListType is "set" or "map" && FindDuplicate(schema, value.Items) is { } duplicate ? At(path, $"{SchemaTypes.Shorten(duplicate)} stands twice") : null;
    }

    private static JsonValue? FindDuplicate(JsonSchemaProps schema, EquatableArray<JsonValue> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var key = schema.ListType == "set"
                ? JsonEquality.Canonical(item)
                : string.Join("\n", schema.ListMapKeys.Select(name => JsonEquality.Canonical(item.Get(name) ?? schema.Items?.Property(name)?.Default ?? JsonValue.Null)));
            if (!seen.Add(key))
            {
                return item;
            }
        }

        return null;
    }

    private static string? FindObjectError(JsonSchemaProps schema, JsonValue value, string path)
    {
        if (value.Members.Count < schema.MinProperties)
        {
            return At(path, $"{value.Members.Count} fields are fewer than {schema.MinProperties}");
        }

        if (value.Members.Count > schema.MaxProperties)
        {
            return At(path, $"{value.Members.Count} fields are more than {schema.MaxProperties}");
        }

        foreach (var name in schema.Required)
        {
            if (value.Get(name) is null)
            {
                return At(path, schema.Property(name)?.Default is null
                    ? $"the required field '{name}' is missing"
                    : $"the required field '{name}' is missing, and the API server does not take its default for a default");
            }
        }

        foreach (var member in value.Members)
        {
            var field = schema.Property(member.Name) ?? schema.AdditionalProperties;
            if (field is null && !schema.PreserveUnknownFields && !(schema.EmbeddedResource && (member.Name is "apiVersion" or "kind" or "metadata")))
            {
                return At(path, $"there is no field '{member.Name}'");
            }

            if (field is not null && FindError(field, member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}") is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private static string? FindJunctorError(JsonSchemaProps schema, JsonValue value, string path)
    {
        if (schema.IntOrString)
        {
            return null; // its anyOf says what it is
        }

        bool Holds(JsonSchemaProps branch) => FindError(Open(branch), value) is null;
        if (!schema.AllOf.All(Holds))
        {
            return At(path, "not all branches of allOf hold");
        }

        if (!schema.AnyOf.IsEmpty && !schema.AnyOf.Any(Holds))
        {
            return At(path, "no branch of anyOf holds");
        }

        if (!schema.OneOf.IsEmpty && schema.OneOf.Count(Holds) != 1)
        {
            return At(path, $"{schema.OneOf.Count(Holds)} branches of oneOf hold, not one");
        }

        return schema.Not is { } not && Holds(not) ? At(path, "what must not hold (not) holds") : null;
    }

    /// <summary>A branch says nothing about fields that it does not name: they are not unknown.</summary>
    private static JsonSchemaProps Open(JsonSchemaProps branch) => branch with
    {
        PreserveUnknownFields = true,
        Properties = branch.Properties.Select(p => new SchemaProperty(p.Name, Open(p.Schema))).ToEquatableArray(),
        Items = branch.Items is { } items ? Open(items) : null,
    };

    private static int Compare(JsonValue left, JsonValue right) =>
        decimal.TryParse(left.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var l) && decimal.TryParse(right.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var r)
            ? l.CompareTo(r)
            : left.AsDouble().CompareTo(right.AsDouble());

    private static bool IsMultiple(JsonValue value, JsonValue factor) =>
        decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var v)
        && decimal.TryParse(factor.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var f) && f != 0
            ? v % f == 0
            : Math.IEEERemainder(value.AsDouble(), factor.AsDouble()) == 0;

    private static int Runes(string text) => text.Length - text.Where((c, i) => char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])).Count();

    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, Re2Translation.ToDotNet(pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return true; // what .NET cannot judge, the API server will
        }
    }
}
