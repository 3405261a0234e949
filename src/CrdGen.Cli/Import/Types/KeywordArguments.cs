using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation;

namespace CrdGen.Cli.Import.Types;

/// <summary>Values of schemas as arguments of attributes.</summary>
internal static class KeywordArguments
{
    /// <summary>A number: a constant where it gives the same JSON, else a string that holds it.</summary>
    public static string Number(JsonValue number) => CSharpLiteral.Number(number.Text) ?? CSharpLiteral.Of(number.Text);

    /// <summary>A scalar as a constant of an attribute, or <see langword="null"/> where there is none.</summary>
    /// <param name="value">The scalar.</param>
    /// <param name="suffix">What numbers end with, so that they equal values of the property's type.</param>
    public static string? Constant(JsonValue value, string suffix = "") => value.Kind switch
    {
        JsonKind.String => CSharpLiteral.Of(value.Text),
        JsonKind.True or JsonKind.False => CSharpLiteral.Of(value.Kind == JsonKind.True),
        JsonKind.Number when CSharpLiteral.Number(value.Text) is { } number => char.IsAsciiDigit(number[^1]) ? number + suffix : number,
        _ => null,
    };

    /// <summary>Scalars that are all constants of the schema's kind and all different; else <see langword="null"/>.</summary>
    public static IReadOnlyList<string>? Constants(Schema.Model.JsonSchemaProps schema, string suffix = "")
    {
        var constants = new List<string>();
        foreach (var value in schema.Enum)
        {
            if (value.Kind == JsonKind.Null || SchemaTypes.FindMismatch(schema, value) is not null || Constant(value, suffix) is not { } constant || constants.Contains(constant))
            {
                return null;
            }

            constants.Add(constant);
        }

        return constants;
    }
}
