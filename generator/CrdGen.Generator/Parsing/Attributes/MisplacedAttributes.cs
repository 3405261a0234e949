using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Attributes about a resource on a type that is none: nothing would come of them.</summary>
internal static class MisplacedAttributes
{
    public static void Check(ITypeSymbol type, DiagnosticSink sink)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "PrinterColumnAttribute" or "ScaleSubresourceAttribute" or "SelectableFieldAttribute" or "MetadataAnnotationAttribute" or "MetadataLabelAttribute" or "ConversionWebhookAttribute" } attributeType
                && attributeType.ContainingNamespace.Is(Namespaces.CrdGen)
                && type is INamedTypeSymbol named && !Resources.ResourceDeclaration.IsResource(named))
            {
                sink.Report(ResourceDiagnostics.Misplaced, attribute, DataAnnotations.ShortName(attributeType.Name), type.Name);
            }
        }
    }
}
