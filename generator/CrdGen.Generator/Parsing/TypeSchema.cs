using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>What a C# type gives: its schema, what stands on its properties about the resource, and what is wrong with it.</summary>
/// <param name="Schema">The schema; shared between all uses of the type.</param>
/// <param name="Size">The number of nodes of the schema written out: shared parts count at each use.</param>
/// <param name="Markers">Attributes about the resource.</param>
/// <param name="Diagnostics">What is wrong with the type and all that it contains.</param>
internal sealed record TypeSchema(JsonSchemaProps Schema, long Size, ImmutableArray<Marker> Markers, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The files that the type and all that it contains are declared in; <see langword="null"/> where they are not known.</summary>
    public IReadOnlyCollection<SyntaxTree>? Sources { get; init; } = [];

    /// <summary>A schema that contains no other type.</summary>
    public static TypeSchema Of(JsonSchemaProps schema) => new(schema, 1, [], default);

    /// <summary>Any JSON value: also what stands in for a type with an error, so that no error follows from it.</summary>
    public static readonly TypeSchema Any = Of(new JsonSchemaProps { PreserveUnknownFields = true });
}
