using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>What schemas say of strings.</summary>
internal static class StringChecks
{
    public static void Check(JsonSchemaProps schema, string? format, JsonValue value, ValuePath? path, Problems problems)
    {
        // Length is of code points; only the first of these is reported, as one often brings the others along.
        var text = value.Text;
        if (schema.MaxLength is { } max && Runes(text) > max)
        {
            problems.Add(path, "maxLength", $"Too long: {Runes(text)} characters: may not be more than {max}");
        }
        else if (schema.MinLength is { } min && Runes(text) < min)
        {
            problems.Invalid(path, "minLength", value, $"must be at least {min} characters long");
        }
        else if (schema.Pattern is { Length: > 0 } pattern && !Re2Matcher.IsMatch(pattern, text))
        {
            problems.Invalid(path, "pattern", value, $"must match the pattern '{pattern}'");
        }

        if (format is not null && !FormatChecks.IsValid(format.Replace("-", ""), text))
        {
            problems.Invalid(path, "format", value, $"must be of the format {schema.Format}");
        }
    }

    private static int Runes(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]) ? 1 : 0;
        }

        return count;
    }
}
