using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Limits that contradict each other.</summary>
public static class EmptyIntervals
{
    /// <summary>Two limits that no value satisfies both, or <see langword="null"/>.</summary>
    public static (string Lower, string Upper)? Find(JsonSchemaProps schema)
    {
        if (schema is { Minimum: { } minimum, Maximum: { } maximum })
        {
            var (lower, upper) = (minimum.AsDouble(), maximum.AsDouble());
            if (lower > upper || (lower == upper && minimum.Text == maximum.Text && (schema.ExclusiveMinimum || schema.ExclusiveMaximum)))
            {
                return ($"minimum {minimum}", $"maximum {maximum}");
            }
        }

        return Limits("Length", schema.MinLength, schema.MaxLength)
            ?? Limits("Items", schema.MinItems, schema.MaxItems)
            ?? Limits("Properties", schema.MinProperties, schema.MaxProperties);
    }

    private static (string Lower, string Upper)? Limits(string what, long? minimum, long? maximum) =>
        minimum > maximum ? ($"min{what} {minimum}", $"max{what} {maximum}") : null;
}
