using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
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

        if (Schema.Validation.StructuralSchema.FindError(schema) is not { } error)
        {
            if (Schema.Validation.Correlation.FindErrorAnywhere(schema) is { } rule)
            {
                sink.Report(RulesDiagnostics.RuleCorrelation, attribute, rule.Rule, symbol.Name + rule.Path);
                return null;
            }

            foreach (var (path, _, node) in Schema.Validation.ChangedNodes.Find(null, schema))
            {
                if (!Schema.Validation.Formats.IsKnown(node.Format, node.Type))
                {
                    sink.Report(ConstraintsDiagnostics.UnknownFormat, attribute, node.Format!, symbol.Name + path, SchemaKinds.Describe(node));
                }
            }

            AttributeAdvice.ReportAll(schema, symbol, attribute, sink);
            return schema;
        }

        sink.Report(ConstraintsDiagnostics.NotStructural, attribute, symbol.Name, error);
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
