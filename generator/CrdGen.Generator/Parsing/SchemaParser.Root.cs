using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Resource classes.</summary>
internal sealed partial class SchemaParser
{
    /// <summary>The schema of a resource, but for the fields that every object has.</summary>
    public TypeSchema ParseRoot(INamedTypeSymbol type, List<FieldSymbol> fields, DiagnosticSink sink)
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

        return parsed with { Schema = ApplyTypeAttributes(schema, type, sink) };
    }
}
