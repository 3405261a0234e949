using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Branches of <c>oneOf</c>, <c>anyOf</c>, <c>allOf</c>, and <c>not</c>.</summary>
internal static class Junctors
{
    public static bool IsJunctor(AttributeData attribute) => attribute.AttributeClass?.BaseType is { Name: "JunctorAttribute" };

    public static JsonSchemaProps Apply(JsonSchemaProps schema, string name, KeywordWriter writer) =>
        writer.At(schema, writer.Attribute.String("At") ?? "", target => Add(target, name, writer));

    private static JsonSchemaProps Add(JsonSchemaProps schema, string name, KeywordWriter writer)
    {
        // The API server takes no branch about what every object has.
        var isRoot = writer.Symbol is INamedTypeSymbol type && Resources.ResourceDeclaration.IsResource(type) && string.IsNullOrEmpty(writer.Attribute.String("At"));
        if (Branch(isRoot ? Resources.RootSchema.WithoutEnvelope(schema) : schema, writer) is not { } branch)
        {
            return schema;
        }

        return name switch
        {
            "OneOfAttribute" => schema with { OneOf = schema.OneOf.Add(branch) },
            "AnyOfAttribute" => schema with { AnyOf = schema.AnyOf.Add(branch) },
            "AllOfAttribute" => schema with { AllOf = schema.AllOf.Add(branch) },
            _ when schema.Not is null => schema with { Not = branch },
            // A second [Not]: neither may hold.
            _ => schema with { AllOf = schema.AllOf.Add(new JsonSchemaProps { Not = branch }) },
        };
    }

    /// <summary>A field that a branch names and the object does not have: the API server takes it below the root, and it says nothing.</summary>
    private static string? FindUnknownField(JsonSchemaProps schema, JsonSchemaProps branch)
    {
        if (schema.PreserveUnknownFields || schema.AdditionalProperties is not null || schema.Type != "object")
        {
            return null;
        }

        var names = branch.Properties.Select(p => p.Name).Concat(branch.Required);
        return names.FirstOrDefault(name => schema.Property(name) is null)
            ?? branch.AllOf.Concat(branch.AnyOf).Concat(branch.OneOf).Select(nested => FindUnknownField(schema, nested)).FirstOrDefault(name => name is not null)
            ?? (branch.Not is { } not ? FindUnknownField(schema, not) : null);
    }

    private static JsonSchemaProps? Branch(JsonSchemaProps schema, KeywordWriter writer)
    {
        var branch = new JsonSchemaProps();
        if (writer.Attribute.String("Json") is { } json)
        {
            if (RawSchemas.Read(json, writer.Attribute, writer.Symbol, writer.Sink) is not { } raw)
            {
                return null;
            }

            branch = raw;
            if (FindUnknownField(schema, raw) is { } unknown)
            {
                writer.Sink.Report(ConstraintsDiagnostics.UnknownField, writer.Attribute, writer.AttributeName, unknown, $"'{writer.Symbol.Name}'", "");
                return null;
            }
        }

        // Keywords are judged by what the value is; the branch itself must not say it again.
        var kind = branch with { Type = schema.Type, IntOrString = schema.IntOrString };
        branch = SchemaKeywords.Apply(kind, writer) with { Type = branch.Type, IntOrString = branch.IntOrString };
        var names = writer.Attribute.Named("Required").Strings();
        var required = FieldNames.Resolve(names, schema, writer);
        if (required.Count < names.Length)
        {
            return null;
        }

        if (required.Count > 0)
        {
            branch = branch with { Required = branch.Required.Concat(required).ToEquatableArray() };
        }

        if (SchemaProblems.OfBranch(branch) is [var problem, ..])
        {
            var why = problem.Type == FieldErrorType.Forbidden ? $"{problem.Field} is not allowed in a branch of allOf, anyOf, oneOf or not" : $"{problem.Field}: {problem.Detail}";
            writer.Sink.Report(ConstraintsDiagnostics.NotStructural, writer.Attribute, writer.Symbol.Name, why);
            return null;
        }

        if (branch == new JsonSchemaProps())
        {
            if (writer.Attribute.NamedArguments.Any(argument => argument.Key is not ("At" or "Required")))
            {
                return null; // what it says is reported as wrong
            }

            writer.Sink.Report(ConstraintsDiagnostics.InvalidArgument, writer.Attribute, "a branch", writer.Symbol.Name, "it says nothing: set Required, Json or a keyword");
            return null;
        }

        return branch;
    }
}
