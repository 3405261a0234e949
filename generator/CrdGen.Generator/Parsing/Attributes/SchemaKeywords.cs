using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>The named arguments of <c>[Schema]</c> and its kin.</summary>
internal static class SchemaKeywords
{
    /// <param name="schema">The schema of the type or property.</param>
    /// <param name="prefix">Where the attribute's own path starts.</param>
    /// <param name="writer">The attribute.</param>
    public static JsonSchemaProps Apply(JsonSchemaProps schema, string prefix, KeywordWriter writer)
    {
        var path = prefix + writer.Attribute.String("At");
        return writer.Attribute.Bool("Omit") ? Omit(schema, path, writer) : writer.At(schema, path, target => Apply(target, writer));
    }

    private static JsonSchemaProps Omit(JsonSchemaProps schema, string path, KeywordWriter writer)
    {
        var dot = path.LastIndexOf('.');
        if (dot < 0 || path.IndexOfAny(['[', '{'], dot) >= 0)
        {
            return writer.Invalid(schema, "Omit", "At must lead to a field, as in '.name'");
        }

        var name = path.Substring(dot + 1);
        return writer.At(schema, path.Substring(0, dot), target =>
        {
            if (target.Property(name) is null)
            {
                writer.Invalid(target, "Omit", $"there is no field '{name}'");
            }

            return target with
            {
                Properties = target.Properties.Where(property => property.Name != name).ToEquatableArray(),
                Required = target.Required.Where(required => required != name).ToEquatableArray(),
            };
        });
    }

    /// <summary>The keywords at the place itself.</summary>
    public static JsonSchemaProps Apply(JsonSchemaProps schema, KeywordWriter writer)
    {
        foreach (var argument in writer.Attribute.NamedArguments)
        {
            if (argument.Value.Kind != TypedConstantKind.Error)
            {
                schema = Keyword(schema, argument.Key, argument.Value, writer);
            }
        }

        return writer.Attribute.String("Patch") is { } patch ? Patches.Apply(schema, patch, writer) : schema;
    }

    public static JsonSchemaProps PreserveUnknownFields(JsonSchemaProps schema, KeywordWriter writer)
    {
        // On a list or map of objects it can only mean the objects.
        if (schema.Items is { } items)
        {
            return schema with { Items = PreserveUnknownFields(items, writer) };
        }

        if (schema.AdditionalProperties is { } values)
        {
            return schema with { AdditionalProperties = PreserveUnknownFields(values, writer) };
        }

        return writer.Fits("preserving unknown fields", schema, SchemaKinds.AdmitsObject(schema)) ? schema with { PreserveUnknownFields = true } : schema;
    }

    public static JsonSchemaProps EmbeddedResource(JsonSchemaProps schema, KeywordWriter writer)
    {
        if (schema.Items is { } items)
        {
            return schema with { Items = EmbeddedResource(items, writer) };
        }

        if (schema.AdditionalProperties is { } values)
        {
            return schema with { AdditionalProperties = EmbeddedResource(values, writer) };
        }

        return writer.Fits("an embedded resource", schema, SchemaKinds.AdmitsObject(schema))
            ? schema with { Type = "object", EmbeddedResource = true, PreserveUnknownFields = schema.PreserveUnknownFields || schema.Properties.IsEmpty }
            : schema;
    }

    private static JsonSchemaProps Keyword(JsonSchemaProps schema, string name, TypedConstant value, KeywordWriter writer)
    {
        var scalar = ((TypedConstant?)value).Scalar();
        switch (name)
        {
            case "Title":
                return schema with { Title = scalar as string };
            case "Description":
                return schema with { Description = scalar is string { Length: > 0 } text ? text : null };
            case "Format":
                return writer.Format(schema, scalar as string);
            case "Pattern":
                return writer.Pattern(schema, scalar as string);
            case "Minimum":
                return writer.Minimum(schema, value, schema.ExclusiveMinimum);
            case "Maximum":
                return writer.Maximum(schema, value, schema.ExclusiveMaximum);
            case "ExclusiveMinimum":
                return schema with { ExclusiveMinimum = scalar is true };
            case "ExclusiveMaximum":
                return schema with { ExclusiveMaximum = scalar is true };
            case "MultipleOf":
                return writer.MultipleOf(schema, value);
            case "Enum":
                return EnumAttributes.Allowed(schema, value, writer);
            case "Example":
                return Json(value, writer) is { } example ? schema with { Example = example } : schema;
            case "Default":
                return Json(value, writer) is { } defaultValue ? schema with { Default = defaultValue } : schema;
            case "Nullable":
                return schema with { Nullable = scalar is true };
            case "PreserveUnknownFields":
                // Of the place itself, unlike the attribute of that name: a map may keep what its values' schema does not know.
                return scalar is not true ? schema with { PreserveUnknownFields = false }
                    : writer.Fits("preserving unknown fields", schema, SchemaKinds.AdmitsObject(schema)) ? schema with { PreserveUnknownFields = true }
                    : schema;
            case "EmbeddedResource":
                return scalar is true ? EmbeddedResource(schema, writer) : schema with { EmbeddedResource = false };
            case "OmitAnyOf":
                return scalar is not true ? schema
                    : writer.Fits("leaving anyOf out", schema, schema.IntOrString) ? schema with { AnyOf = default }
                    : schema;
            case "Required" when !Junctors.IsJunctor(writer.Attribute):
                return writer.Fits("required fields", schema, SchemaKinds.AdmitsObject(schema))
                    ? schema with { Required = schema.Required.Concat(((TypedConstant?)value).Strings()).Distinct().ToEquatableArray() }
                    : schema;
            case "ListType":
                return ListTypes.Apply(schema, scalar as int? ?? 0, writer.Attribute.Named("ListMapKeys").Strings(), writer);
            case "MapType":
                return ListTypes.ApplyMapType(schema, scalar as int? ?? 0, writer);
            default:
                return scalar is long limit ? Limit(schema, name, limit, writer) : schema;
        }
    }

    private static JsonSchemaProps Limit(JsonSchemaProps schema, string name, long limit, KeywordWriter writer)
    {
        var fits = name switch
        {
            "MinLength" or "MaxLength" => SchemaKinds.AdmitsString(schema),
            "MinItems" or "MaxItems" => SchemaKinds.AdmitsArray(schema),
            _ => SchemaKinds.AdmitsObject(schema),
        };
        if (!writer.IsLimit(JsonNames.CamelCase(name), schema, fits, limit))
        {
            return schema;
        }

        return name switch
        {
            "MinLength" => schema with { MinLength = limit },
            "MaxLength" => schema with { MaxLength = limit },
            "MinItems" => schema with { MinItems = limit },
            "MaxItems" => schema with { MaxItems = limit },
            "MinProperties" => schema with { MinProperties = limit },
            "MaxProperties" => schema with { MaxProperties = limit },
            _ => schema,
        };
    }

    private static JsonValue? Json(TypedConstant value, KeywordWriter writer)
    {
        try
        {
            return JsonReader.Read(value.Value as string ?? "");
        }
        catch (JsonFormatException e)
        {
            writer.Sink.Report(DefaultsDiagnostics.DefaultJson, writer.Attribute, writer.Symbol.Name, $"{e.Message} (at character {e.Position + 1})");
            return null;
        }
    }
}
