using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>Printer columns, of the class and of properties.</summary>
internal static class PrinterColumns
{
    private static readonly string[] Types = ["integer", "number", "string", "boolean", "date"];
    private static readonly string[] Formats = ["int32", "int64", "float", "double", "byte", "date", "date-time", "password"];

    public static EquatableArray<PrinterColumn> Read(INamedTypeSymbol type, JsonSchemaProps root, ImmutableArray<Marker> markers, DiagnosticSink sink)
    {
        List<(int Order, PrinterColumn Column)>? columns = null;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeType && attributeType.Is(Namespaces.CrdGen, "PrinterColumnAttribute"))
            {
                Add(ref columns, OfClass(attribute, root, sink), attribute, sink);
            }
        }

        foreach (var marker in markers)
        {
            if (marker.Kind == "PrinterColumnAttribute")
            {
                Add(ref columns, OfProperty(marker, sink), marker.Attribute, sink);
            }
        }

        return columns is null ? default : columns.OrderBy(c => c.Order).Select(c => c.Column).ToEquatableArray();
    }

    private static void Add(ref List<(int Order, PrinterColumn Column)>? columns, PrinterColumn? column, AttributeData attribute, DiagnosticSink sink)
    {
        if (column is null)
        {
            return;
        }

        if (columns?.Exists(c => c.Column.Name == column.Name) == true)
        {
            sink.Report(ColumnsDiagnostics.DuplicateColumn, attribute, column.Name);
            return;
        }

        (columns ??= []).Add((attribute.Int("Order"), column));
    }

    private static PrinterColumn? OfClass(AttributeData attribute, JsonSchemaProps root, DiagnosticSink sink)
    {
        var name = attribute.String("Name") ?? attribute.String(0);
        var path = attribute.String(1);
        if (string.IsNullOrEmpty(name) || string.IsNullOrEmpty(path))
        {
            sink.Report(ColumnsDiagnostics.ColumnIncomplete, attribute, "on a class it needs a name and a path: [PrinterColumn(\"Ready\", \".status.ready\")]");
            return null;
        }

        if (path![0] != '.')
        {
            sink.Report(ColumnsDiagnostics.ColumnPath, attribute, path, "it begins with a dot");
            return null;
        }

        if (JsonPaths.FindImbalance(path) is { } unbalanced)
        {
            sink.Report(ColumnsDiagnostics.ColumnPath, attribute, path, unbalanced);
            return null;
        }

        var target = JsonPaths.Follow(root, path, out var error);
        if (error is not null)
        {
            sink.Report(ColumnsDiagnostics.ColumnPathMissing, attribute, path, name!, error);
        }

        return Finish(attribute, new(name!, JsonPaths.ColumnType(target, path), path), sink);
    }

    private static PrinterColumn? OfProperty(Marker marker, DiagnosticSink sink)
    {
        if (!marker.Attribute.ConstructorArguments.IsEmpty)
        {
            sink.Report(ColumnsDiagnostics.ColumnIncomplete, marker.Attribute, "on a property the path is the property's own: give a name as in [PrinterColumn(Name = \"Ready\")]");
            return null;
        }

        if (marker.Attribute.String("Name") is { Length: 0 })
        {
            sink.Report(ColumnsDiagnostics.ColumnIncomplete, marker.Attribute, "its name is empty; give one, or leave Name out for the property's own");
            return null;
        }

        return Finish(marker.Attribute, new(marker.Attribute.String("Name") ?? marker.Property.Name, JsonPaths.ColumnType(marker.Schema), marker.Path), sink);
    }

    private static PrinterColumn? Finish(AttributeData attribute, PrinterColumn column, DiagnosticSink sink)
    {
        var type = attribute.String("Type") ?? column.Type;
        var format = attribute.String("Format");
        if (!Types.Contains(type))
        {
            sink.Report(ColumnsDiagnostics.ColumnType, attribute, type, "type", string.Join(", ", Types));
            return null;
        }

        if (format is not null && !Formats.Contains(format))
        {
            sink.Report(ColumnsDiagnostics.ColumnType, attribute, format, "format", string.Join(", ", Formats));
            return null;
        }

        return column with { Type = type, Format = format, Description = attribute.String("Description"), Priority = attribute.Int("Priority") };
    }
}
