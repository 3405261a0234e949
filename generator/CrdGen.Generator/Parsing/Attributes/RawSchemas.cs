using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Schemas that are given as JSON.</summary>
internal static class RawSchemas
{
    /// <summary>The schema of a <c>[RawSchema]</c>, or <see langword="null"/> where it is wrong.</summary>
    public static JsonSchemaProps? Read(AttributeData attribute, ISymbol symbol, DiagnosticSink sink)
    {
        if (Read(attribute.String(0) ?? "", attribute, symbol, sink) is not { } schema)
        {
            return null;
        }

        if (FindError(schema) is { } error)
        {
            sink.Report(ConstraintsDiagnostics.NotStructural, attribute, symbol.Name, error);
            return null;
        }

        foreach (var (path, _, node) in ChangedNodes.Find(null, schema))
        {
            if (!Formats.IsKnown(node.Format, node.Type))
            {
                sink.Report(ConstraintsDiagnostics.UnknownFormat, attribute, node.Format!, symbol.Name + path, SchemaKinds.Describe(node));
            }
        }

        AttributeAdvice.ReportAll(schema, symbol, attribute, sink);
        return schema;
    }

    private static string? FindError(JsonSchemaProps schema)
    {
        if (SchemaProblems.OfField(schema) is [var problem, ..])
        {
            return $"{problem.Field}: {(problem.Detail.Length > 0 ? problem.Detail : problem.Type)}";
        }

        foreach (var (path, _, node) in ChangedNodes.Find(null, schema))
        {
            if (node.Default is { } value && DefaultValues.FindError(node, value) is { } error)
            {
                return $"{(path.Length > 0 ? path.TrimStart('.') + ": " : "")}the default is not allowed: {error}";
            }
        }

        return null;
    }

    public static JsonSchemaProps? Read(string json, AttributeData attribute, ISymbol symbol, DiagnosticSink sink)
    {
        try
        {
            return SchemaReader.Read(JsonReader.Read(json));
        }
        catch (JsonFormatException e)
        {
            sink.Report(ConstraintsDiagnostics.InvalidRawSchema, attribute, symbol.Name, $"{e.Message} (at character {e.Position + 1})");
        }
        catch (SchemaFormatException e)
        {
            sink.Report(ConstraintsDiagnostics.InvalidRawSchema, attribute, symbol.Name, e.Path.Length == 0 ? e.Message : $"{e.Message} at {e.Path}");
        }

        return null;
    }
}
