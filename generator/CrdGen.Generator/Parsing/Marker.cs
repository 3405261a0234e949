using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>
/// An attribute about the resource that stands on a property somewhere below it (a printer column, a scale path, a
/// selectable field). The property knows only its own name; every level above puts its name before the path.
/// </summary>
/// <param name="Kind">The attribute's name.</param>
/// <param name="Path">The path from the type at hand: <c>.template.replicas</c>.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Property">The property that carries it.</param>
/// <param name="Schema">The property's schema.</param>
internal sealed record Marker(string Kind, string Path, AttributeData Attribute, ISymbol Property, JsonSchemaProps Schema)
{
    /// <summary>Whether the path leads through a list or a map, where there is no single value.</summary>
    public bool IsThroughCollection => Path.Contains('*');

    public Marker Below(string segment) => this with { Path = segment + Path };
}
