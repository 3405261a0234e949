using CrdGen.Generator.Diagnostics;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>JSON merge patches of schemas (RFC 7396).</summary>
internal static class Patches
{
    public static JsonSchemaProps Apply(JsonSchemaProps schema, string patch, KeywordWriter writer)
    {
        try
        {
            return SchemaReader.Read(JsonMergePatch.Apply(SchemaWriter.Write(schema), JsonReader.Read(patch)));
        }
        catch (JsonFormatException e)
        {
            writer.Sink.Report(ConstraintsDiagnostics.InvalidRawSchema, writer.Attribute, writer.Symbol.Name, $"{e.Message} (at character {e.Position + 1})");
        }
        catch (SchemaFormatException e)
        {
            writer.Sink.Report(ConstraintsDiagnostics.InvalidRawSchema, writer.Attribute, writer.Symbol.Name, e.Path.Length == 0 ? e.Message : $"{e.Message} at {e.Path}");
        }

        return schema;
    }
}
