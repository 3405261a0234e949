using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>Selectable fields, of the class and of properties (KEP-4358).</summary>
internal static class SelectableFields
{
    private const int Limit = 8;

    public static EquatableArray<string> Read(INamedTypeSymbol type, JsonSchemaProps root, ImmutableArray<Marker> markers, DiagnosticSink sink)
    {
        var paths = new List<string>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeType && attributeType.Is(Namespaces.CrdGen, "SelectableFieldAttribute"))
            {
                Add(paths, attribute.String(0) ?? "", attribute, root, sink);
            }
        }

        foreach (var marker in markers)
        {
            if (marker.Kind == "SelectableFieldAttribute")
            {
                if (marker.Attribute.Argument(0) is not null)
                {
                    sink.Report(ColumnsDiagnostics.SelectableField, marker.Attribute, marker.Path, "on a property the path is the property's own; leave the argument out");
                    continue;
                }

                Add(paths, marker.Path, marker.Attribute, root, sink);
            }
        }

        return paths.Count == 0 ? default : paths.ToEquatableArray();
    }

    private static void Add(List<string> paths, string path, AttributeData attribute, JsonSchemaProps root, DiagnosticSink sink)
    {
        if (Error(paths, path, root) is { } error)
        {
            sink.Report(ColumnsDiagnostics.SelectableField, attribute, path, error);
            return;
        }

        paths.Add(path);
    }

    private static string? Error(List<string> paths, string path, JsonSchemaProps root)
    {
        if (path.Length == 0 || path[0] != '.')
        {
            return "give a path that begins with a dot, or put the attribute on the property";
        }

        if (path.Contains('\\'))
        {
            return "the API server cannot select by a name with a dot; use another field or JSON name";
        }

        if (path.IndexOfAny(['[', '*', '?', '@']) >= 0)
        {
            return "there is no single value: it lies in a list or map";
        }

        if (path == ".metadata" || path.StartsWith(".metadata.", StringComparison.Ordinal))
        {
            return "name and namespace are selectable anyway, and nothing else under metadata can be";
        }

        if (paths.Contains(path))
        {
            return "it is declared twice";
        }

        if (paths.Count == Limit)
        {
            return $"a version has at most {Limit}";
        }

        var target = JsonPaths.Follow(root, path, out var missing);
        return missing ?? (target is { Type: "string" or "boolean" or "integer" } ? null : $"it must be a string, a boolean or an integer, not {SchemaKinds.Describe(target ?? new JsonSchemaProps())}");
    }
}
