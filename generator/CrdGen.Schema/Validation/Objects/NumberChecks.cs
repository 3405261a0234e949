using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>
/// What schemas say of numbers. Limits are floats; against an integer they count without their fraction (<c>multipleOf: 0.5</c>
/// is 0, which nothing is a multiple of). A limit that the schema's own format cannot hold refuses everything.
/// </summary>
internal static class NumberChecks
{
    public static void Check(JsonSchemaProps schema, JsonValue value, ValuePath? path, Problems problems)
    {
        var number = new GoNumber(value);
        if (!IsInRange(schema, number.IsInt64, number.Int64, number.Float64))
        {
            problems.Invalid(path, "format", value, schema.Format is null ? "must be an integer of 64 bits" : $"must be of the format {schema.Format}");
        }

        if (schema.MultipleOf is { } factor && Limit(schema, "multipleOf", factor, path, problems) is { } multipleOf && !IsMultiple(number, multipleOf))
        {
            problems.Invalid(path, "multipleOf", value, $"must be a multiple of {factor}");
        }

        if (schema.Maximum is { } maximum && Limit(schema, "maximum", maximum, path, problems) is { } max && !IsWithin(Compare(number, max), schema.ExclusiveMaximum))
        {
            problems.Invalid(path, "maximum", value, $"must be less than {(schema.ExclusiveMaximum ? "" : "or equal to ")}{maximum}");
        }

        if (schema.Minimum is { } minimum && Limit(schema, "minimum", minimum, path, problems) is { } min && !IsWithin(-Compare(number, min), schema.ExclusiveMinimum))
        {
            problems.Invalid(path, "minimum", value, $"must be greater than {(schema.ExclusiveMinimum ? "" : "or equal to ")}{minimum}");
        }
    }

    private static bool IsInRange(JsonSchemaProps schema, bool isInt64, long integer, double value) => (schema.IntOrString ? null : schema.Type) switch
    {
        "integer" when isInt64 => schema.Format != "int32" || integer is >= int.MinValue and <= int.MaxValue,
        "integer" => GoNumber.Fits(value, schema.Format),
        "number" when schema.Format == "float" => !float.IsInfinity((float)value),
        _ => true,
    };

    /// <summary>The limit, or a problem of the schema's and <see langword="null"/>.</summary>
    private static double? Limit(JsonSchemaProps schema, string keyword, JsonValue limit, ValuePath? path, Problems problems)
    {
        var value = limit.AsDouble();
        if (IsInRange(schema, isInt64: false, 0, value))
        {
            return value;
        }

        problems.Add(path, keyword, $"the schema's {keyword} {limit} is not of its type {schema.Type} {schema.Format}: the API server refuses every value".TrimEnd());
        return null;
    }

    private static int Compare(GoNumber number, double limit) =>
        number.IsInt64 ? number.Int64.CompareTo(GoNumber.ToInt64(limit)) : number.Float64.CompareTo(limit);

    private static bool IsWithin(int comparison, bool isExclusive) => isExclusive ? comparison < 0 : comparison <= 0;

    private static bool IsMultiple(GoNumber number, double factor)
    {
        if (number.IsInt64)
        {
            var whole = GoNumber.ToInt64(factor);
            return whole > 0 && number.Int64 % whole == 0;
        }

        return factor > 0 && GoNumber.IsWhole(factor < 1 ? 1 / factor * number.Float64 : number.Float64 / factor);
    }
}
