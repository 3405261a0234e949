using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>The attributes of System.ComponentModel.DataAnnotations, with the meaning that .NET's validation gives them.</summary>
internal static class DataAnnotations
{
    public static JsonSchemaProps Apply(JsonSchemaProps schema, string name, KeywordWriter writer)
    {
        var attribute = writer.Attribute;
        switch (name)
        {
            case "RangeAttribute":
                return Range(schema, writer);
            case "StringLengthAttribute" or "LengthAttribute" or "MinLengthAttribute" or "MaxLengthAttribute" when schema is { Type: "string", Format: "byte" } && IsBytes(writer.Symbol):
                // .NET counts bytes, a schema the characters of Base64.
                writer.Fits("a length in bytes", schema, fits: false);
                return schema;
            case "StringLengthAttribute":
                return writer.Length(schema, attribute.Named("MinimumLength").Scalar() as int?, attribute.Argument(0).Scalar() as int?);
            case "LengthAttribute":
                return writer.Length(schema, attribute.Argument(0).Scalar() as int?, attribute.Argument(1).Scalar() as int?);
            case "MinLengthAttribute":
                return writer.Length(schema, attribute.Argument(0).Scalar() as int?, null);
            case "MaxLengthAttribute":
                return attribute.Argument(0).Scalar() is int maximum ? writer.Length(schema, null, maximum) : schema;
            case "RegularExpressionAttribute":
                return writer.Pattern(schema, Anchor(attribute.String(0)));
            case "AllowedValuesAttribute":
                return EnumAttributes.Allowed(schema, attribute.Argument(0), writer);
            case "DeniedValuesAttribute":
                return EnumAttributes.Denied(schema, attribute.Argument(0), writer);
            case "UrlAttribute":
                return writer.Format(schema, "uri");
            case "EmailAddressAttribute":
                return writer.Format(schema, "email");
            case "CreditCardAttribute":
                return writer.Format(schema, "creditcard");
            case "Base64StringAttribute":
                return writer.Format(schema, "byte");
            case "DisplayAttribute":
                return Display(schema, attribute);
            case "RequiredAttribute":
                // [Required] refuses the empty string too, unless it is told not to.
                return schema;
            case "PhoneAttribute" or "CompareAttribute" or "CustomValidationAttribute" or "FileExtensionsAttribute" or "EnumDataTypeAttribute" or "DataTypeAttribute":
                writer.Sink.Report(ConstraintsDiagnostics.NoCounterpart, attribute, ShortName(name), writer.Symbol.Name);
                return schema;
            default:
                return schema; // [Key], [ScaffoldColumn], … say nothing about values
        }
    }

    private static bool IsBytes(ISymbol symbol) => Members.MemberTypes.Follow(symbol, "") is not { SpecialType: SpecialType.System_String };

    /// <summary>An attribute's name as one writes it.</summary>
    public static string ShortName(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;

    private static JsonSchemaProps Display(JsonSchemaProps schema, AttributeData attribute) => schema with
    {
        Description = attribute.String("Description") ?? schema.Description,
        Title = attribute.String("Name") ?? schema.Title,
    };

    private static JsonSchemaProps Range(JsonSchemaProps schema, KeywordWriter writer)
    {
        var attribute = writer.Attribute;
        if (!writer.Fits("a range", schema, SchemaKinds.AdmitsNumber(schema)))
        {
            return schema;
        }

        var isTyped = attribute.Argument(0)?.Kind == TypedConstantKind.Type;
        var (minimum, maximum) = isTyped ? (attribute.Argument(1), attribute.Argument(2)) : (attribute.Argument(0), attribute.Argument(1));
        if (!IsOpen(minimum, schema))
        {
            schema = writer.Minimum(schema, minimum, attribute.Bool("MinimumIsExclusive"));
        }

        return IsOpen(maximum, schema) ? schema : writer.Maximum(schema, maximum, attribute.Bool("MaximumIsExclusive"));
    }

    /// <summary>Whether a bound is the C# type's own, which people write for "no bound": <c>[Range(0, int.MaxValue)]</c>.</summary>
    private static bool IsOpen(TypedConstant? bound, JsonSchemaProps schema) => bound?.Value switch
    {
        int.MinValue or int.MaxValue => schema.Format == "int32",
        (double)long.MinValue or (double)long.MaxValue => schema.Format == "int64",
        double d => d is double.MinValue or double.MaxValue || double.IsInfinity(d),
        _ => false,
    };

    /// <summary>[RegularExpression] matches the whole string, a schema's pattern any part of it.</summary>
    private static string? Anchor(string? pattern)
    {
        if (pattern is null)
        {
            return null;
        }

        var isAnchored = pattern.StartsWith("^", StringComparison.Ordinal)
            && pattern.EndsWith("$", StringComparison.Ordinal)
            && !pattern.EndsWith("\\$", StringComparison.Ordinal)
            && !pattern.Contains('|');
        return isAnchored ? pattern : $"^(?:{pattern})$";
    }
}
