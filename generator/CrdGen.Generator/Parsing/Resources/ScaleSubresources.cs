using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>The scale subresource, by paths on the class or by attributes on properties.</summary>
internal static class ScaleSubresources
{
    public static ScaleSubresource? Read(INamedTypeSymbol type, JsonSchemaProps root, ImmutableArray<Marker> markers, DiagnosticSink sink)
    {
        var attribute = type.FindAttribute(Namespaces.CrdGen, "ScaleSubresourceAttribute");
        var spec = Path(type, attribute, 0, "SpecReplicasAttribute", "specReplicasPath", root, markers, sink);
        var status = Path(type, attribute, 1, "StatusReplicasAttribute", "statusReplicasPath", root, markers, sink);
        var selector = Path(type, attribute, -1, "LabelSelectorPathAttribute", "labelSelectorPath", root, markers, sink);
        if (spec is not null && status is not null)
        {
            return new(spec, status, selector);
        }

        if ((spec ?? status ?? selector) is not null && !sink.HasErrors)
        {
            var missing = spec is null ? "the desired number of replicas: put [SpecReplicas] on a property under spec" : "the observed number of replicas: put [StatusReplicas] on a property under status";
            sink.Report(ColumnsDiagnostics.ScaleIncomplete, (ISymbol?)markers.FirstOrDefault(m => m.Kind is "SpecReplicasAttribute" or "StatusReplicasAttribute" or "LabelSelectorPathAttribute")?.Property ?? type, type.ToShortName(), "it lacks " + missing);
        }

        return null;
    }

    private static string? Path(INamedTypeSymbol type, AttributeData? attribute, int argument, string kind, string what, JsonSchemaProps root, ImmutableArray<Marker> markers, DiagnosticSink sink)
    {
        var path = argument < 0 ? attribute?.String("LabelSelectorPath") : attribute?.String(argument);
        var place = attribute;
        foreach (var marker in markers)
        {
            if (marker.Kind != kind)
            {
                continue;
            }

            if (path is not null)
            {
                sink.Report(ColumnsDiagnostics.ScaleTwice, marker.Attribute, type.ToShortName(), what);
                return null;
            }

            (path, place) = (marker.Path, marker.Attribute);
        }

        if (path is null || place is null)
        {
            return null;
        }

        if (Error(path, what, root) is { } error)
        {
            sink.Report(ColumnsDiagnostics.ScalePath, place, path, what, error);
            return null;
        }

        return path;
    }

    private static string? Error(string path, string what, JsonSchemaProps root)
    {
        var isSpec = path.StartsWith(".spec.", StringComparison.Ordinal);
        var isStatus = path.StartsWith(".status.", StringComparison.Ordinal);
        var lies = what switch
        {
            "specReplicasPath" when !isSpec => "it must lie under .spec",
            "statusReplicasPath" when !isStatus => "it must lie under .status",
            "labelSelectorPath" when !isSpec && !isStatus => "it must lie under .spec or .status",
            _ => null,
        };
        if (lies is not null)
        {
            return lies;
        }

        if (path.IndexOfAny(['[', '*', '?', '@', '\\']) >= 0)
        {
            return "it must be a simple path, not through a list or map";
        }

        return ScaleTargets.FindError(root, path, isSelector: what == "labelSelectorPath");
    }
}
