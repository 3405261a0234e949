using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Resource classes.</summary>
internal sealed partial class SchemaParser
{
    /// <summary>The schema of a resource.</summary>
    /// <param name="type">The class.</param>
    /// <param name="fields">Its own fields.</param>
    /// <param name="addEnvelope">Adds the fields that every object has; attributes of the class may be about them.</param>
    /// <param name="sink">Where errors go.</param>
    public TypeSchema ParseRoot(INamedTypeSymbol type, List<FieldSymbol> fields, Func<JsonSchemaProps, JsonSchemaProps> addEnvelope, DiagnosticSink sink)
    {
        // What an exception or a cancellation left behind must not spoil the next resource.
        frames.Clear();
        unrolled.Clear();
        unrolling = 0;

        frames.Add(new(type, type));
        sink.ReadFrom(type);
        var parsed = ParseFields(type, fields, sink);
        frames.Clear();

        var schema = parsed.Schema;
        if (Documentation(type, sink) is { } description)
        {
            schema = schema with { Description = description };
        }

        schema = addEnvelope(schema);
        return parsed with { Schema = ApplyTypeAttributes(schema, type, sink) };
    }
}
