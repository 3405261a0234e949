using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.SampleObjects;

/// <summary>Random strings of schemas.</summary>
public static class SampleStrings
{
    private static readonly Dictionary<string, string[]> Formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = ["2024-02-29T12:30:00Z", "1999-12-31T23:59:59.123+01:00"],
        ["date"] = ["2024-02-29", "2001-01-01"],
        ["duration"] = ["1h30m", "10 seconds"],
        ["uri"] = ["https://acme.io/path?q=1", "/path", "mailto:a@acme.io"],
        ["email"] = ["a@acme.io", "A B <a.b@acme.io>"],
        ["hostname"] = ["acme.io", "a-b.acme.io"],
        ["ipv4"] = ["10.0.0.1", "255.255.255.255"],
        ["ipv6"] = ["::1", "fe80::1:2"],
        ["cidr"] = ["10.0.0.0/8", "fd00::/64"],
        ["mac"] = ["01:23:45:67:89:ab"],
        ["uuid"] = ["123e4567-e89b-12d3-a456-426614174000"],
        ["byte"] = ["YWJj", "YQ=="],
    };

    private static readonly string[] Words = ["a", "sample", "x-y", "true", "10", "2Gi", "A b", "é", ""];

    /// <summary>The pattern of quantities admits some that are none: an exponent with a fraction, or of five digits.</summary>
    private static readonly string[] Quantities = ["0", "1", "100m", "1.5Gi", "2e3", ".5", "-1", "+3E-2", "12Ki", "7n"];

    public static JsonValue Create(JsonSchemaProps schema, Random random)
    {
        if (schema.Pattern is { } own && own.Contains("([KMGTPE]i)|[numkMGTPE]|([eE]", StringComparison.Ordinal))
        {
            return JsonValue.From(Quantities[random.Next(Quantities.Length)]);
        }

        if (Format(schema, random) is { } format && Formats.TryGetValue(format, out var values))
        {
            return JsonValue.From(values[random.Next(values.Length)]);
        }

        var text = Pattern(schema) is { } pattern ? PatternSampler.Create(pattern, random) : Words[random.Next(Words.Length)];
        var (min, max) = (schema.MinLength ?? 0, schema.MaxLength ?? int.MaxValue);
        if (text.Length < min)
        {
            text += new string('a', (int)Math.Min(min - text.Length, 5000));
        }

        return JsonValue.From(text.Length > max ? text[..(int)max] : text);
    }

    private static string? Format(JsonSchemaProps schema, Random random) =>
        schema.Format ?? (schema.OneOf.IsEmpty ? null : schema.OneOf[random.Next(schema.OneOf.Count)].Format);

    private static string? Pattern(JsonSchemaProps schema) =>
        schema.Pattern ?? schema.AllOf.Concat(schema.AnyOf).Concat(schema.OneOf).Select(branch => branch.Pattern).FirstOrDefault(pattern => pattern is not null);
}
