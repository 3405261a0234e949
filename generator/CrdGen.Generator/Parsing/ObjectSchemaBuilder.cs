using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>A field of an object: its schema with all that the property says.</summary>
internal sealed record FieldSchema(JsonSchemaProps Schema, bool IsRequired, long Size, ImmutableArray<Marker> Markers);

/// <summary>Puts fields together to the schema of an object.</summary>
internal sealed class ObjectSchemaBuilder(DiagnosticSink sink)
{
    private readonly List<SchemaProperty> properties = [];
    private readonly Dictionary<string, FieldSymbol> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> anyCase = new(StringComparer.OrdinalIgnoreCase);
    private List<string>? required;
    private ImmutableArray<Marker>.Builder? markers;
    private ISymbol? extensionData;
    private long size = 1;

    public void Add(FieldSymbol field, FieldSchema parsed)
    {
        if (names.TryGetValue(field.JsonName, out var other))
        {
            sink.Report(TypesDiagnostics.DuplicateJsonName, field.Member, other.Name, field.Name, field.JsonName);
            return;
        }

        if (anyCase.TryGetValue(field.JsonName, out var similar))
        {
            sink.Report(TypesDiagnostics.NamesDifferInCase, field.Member, similar, field.JsonName);
        }

        names.Add(field.JsonName, field);
        anyCase[field.JsonName] = field.JsonName;
        properties.Add(new(field.JsonName, parsed.Schema));
        size += parsed.Size;
        if (parsed.IsRequired)
        {
            (required ??= []).Add(field.JsonName);
        }

        foreach (var marker in parsed.Markers)
        {
            (markers ??= ImmutableArray.CreateBuilder<Marker>()).Add(marker);
        }
    }

    public void PreserveUnknownFields(FieldSymbol field, ISymbol type)
    {
        if (extensionData is not null)
        {
            sink.Report(TypesDiagnostics.ExtensionData, field.Member, field.Name, $"'{type.Name}' has extension data already, in '{extensionData.Name}'");
        }

        extensionData = field.Member;
    }

    public TypeSchema Build() => new(
        new JsonSchemaProps
        {
            Type = "object",
            Properties = properties.ToEquatableArray(),
            Required = required?.ToEquatableArray() ?? default,
            PreserveUnknownFields = extensionData is not null,
        },
        size,
        markers?.ToImmutable() ?? [],
        default);
}
