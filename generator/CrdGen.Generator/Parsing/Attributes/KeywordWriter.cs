using CrdGen.Generator.Diagnostics;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Sets the keywords that one attribute names, and reports those that do not fit the schema at the attribute.</summary>
/// <param name="symbol">What carries the attribute.</param>
/// <param name="attribute">The attribute.</param>
/// <param name="sink">Where errors go.</param>
internal readonly struct KeywordWriter(ISymbol symbol, AttributeData attribute, DiagnosticSink sink)
{
    public ISymbol Symbol => symbol;

    public AttributeData Attribute => attribute;

    /// <summary>The attribute's name as one writes it.</summary>
    public string AttributeName => DataAnnotations.ShortName(attribute.AttributeClass?.Name ?? "");

    public DiagnosticSink Sink => sink;

    /// <summary>Changes the schema at a path below the symbol's own; a path that leads nowhere is reported.</summary>
    public JsonSchemaProps At(JsonSchemaProps schema, string at, Func<JsonSchemaProps, JsonSchemaProps> change)
    {
        var result = SchemaPath.Change(schema, at, change, out var error);
        if (error is not null)
        {
            sink.Report(ConstraintsDiagnostics.InvalidAt, attribute, at, symbol.Name, error);
        }

        return result;
    }

    public JsonSchemaProps Pattern(JsonSchemaProps schema, string? pattern)
    {
        if (pattern is null || !Fits("pattern", schema, SchemaKinds.AdmitsString(schema)))
        {
            return schema;
        }

        if (Schema.Validation.Re2Syntax.FindError(pattern) is { } error)
        {
            sink.Report(ConstraintsDiagnostics.InvalidPattern, attribute, symbol.Name, error);
            return schema;
        }

        return schema with { Pattern = pattern };
    }

    public JsonSchemaProps Format(JsonSchemaProps schema, string? format)
    {
        if (format is not null && !Fits("format", schema, SchemaKinds.AdmitsString(schema) || SchemaKinds.AdmitsNumber(schema)))
        {
            return schema;
        }

        if (!Schema.Validation.Formats.IsKnown(format, schema.Type))
        {
            sink.Report(ConstraintsDiagnostics.UnknownFormat, attribute, format!, symbol.Name, SchemaKinds.Describe(schema));
        }

        return schema with { Format = format };
    }

    public JsonSchemaProps Minimum(JsonSchemaProps schema, TypedConstant? value, bool exclusive) =>
        Number("minimum", schema, value) is { } number ? schema with { Minimum = number, ExclusiveMinimum = exclusive } : schema;

    public JsonSchemaProps Maximum(JsonSchemaProps schema, TypedConstant? value, bool exclusive) =>
        Number("maximum", schema, value) is { } number ? schema with { Maximum = number, ExclusiveMaximum = exclusive } : schema;

    public JsonSchemaProps MultipleOf(JsonSchemaProps schema, TypedConstant? value)
    {
        if (Number("multipleOf", schema, value) is not { } number)
        {
            return schema;
        }

        return number.AsDouble() > 0 ? schema with { MultipleOf = number } : Invalid(schema, "multipleOf", "it must be greater than 0");
    }

    public JsonSchemaProps Length(JsonSchemaProps schema, long? minimum, long? maximum)
    {
        if (minimum is < 0 || maximum is < 0)
        {
            return Invalid(schema, "a length", "it cannot be negative");
        }

        switch (schema)
        {
            case { Type: "array" }:
                return schema with { MinItems = minimum ?? schema.MinItems, MaxItems = maximum ?? schema.MaxItems };
            case { Type: "object" }:
                return schema with { MinProperties = minimum ?? schema.MinProperties, MaxProperties = maximum ?? schema.MaxProperties };
            default:
                return Fits("a length", schema, SchemaKinds.AdmitsString(schema))
                    ? schema with { MinLength = minimum ?? schema.MinLength, MaxLength = maximum ?? schema.MaxLength }
                    : schema;
        }
    }

    /// <summary>Whether a limit may be set: it is not negative and the schema is of the right kind.</summary>
    public bool IsLimit(string keyword, JsonSchemaProps schema, bool fits, long limit)
    {
        if (limit < 0)
        {
            Invalid(schema, keyword, "it cannot be negative");
            return false;
        }

        return Fits(keyword, schema, fits);
    }

    /// <summary>Reports a keyword that does not fit.</summary>
    public bool Fits(string keyword, JsonSchemaProps schema, bool fits)
    {
        if (!fits)
        {
            sink.Report(ConstraintsDiagnostics.NotApplicable, attribute, keyword, symbol.Name, SchemaKinds.Describe(schema));
        }

        return fits;
    }

    public JsonSchemaProps Invalid(JsonSchemaProps schema, string what, string why)
    {
        sink.Report(ConstraintsDiagnostics.InvalidArgument, attribute, what, symbol.Name, why);
        return schema;
    }

    private JsonValue? Number(string keyword, JsonSchemaProps schema, TypedConstant? constant)
    {
        if (constant is not { } value || !Fits(keyword, schema, SchemaKinds.AdmitsNumber(schema)))
        {
            return null;
        }

        var json = value.Kind == TypedConstantKind.Primitive ? Constants.ToJson(value.Value) : null;
        if (json is { Kind: JsonKind.String } && JsonNumber.IsNumber(json.Text))
        {
            json = JsonValue.FromNumber(json.Text);
        }

        if (json is not { Kind: JsonKind.Number })
        {
            Invalid(schema, keyword, "it must be a number, or a string that holds one");
            return null;
        }

        return json;
    }
}
