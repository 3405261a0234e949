using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>
/// What the attribute of a resource class says: <c>[CustomResource]</c>, or the official client's <c>[KubernetesEntity]</c>,
/// which says less and is known by its name alone.
/// </summary>
internal readonly record struct ResourceDeclaration(AttributeData Attribute, string Group, string Version, string? Kind, string? Plural)
{
    public const string CustomResource = "CrdGen.CustomResourceAttribute";
    public const string KubernetesEntity = "k8s.Models.KubernetesEntityAttribute";

    public static ResourceDeclaration From(AttributeData attribute) => IsKubernetesEntity(attribute)
        ? new(attribute, attribute.String("Group") ?? "", attribute.String("ApiVersion") ?? "", attribute.String("Kind"), attribute.String("PluralName"))
        : new(attribute, attribute.String(0) ?? "", attribute.String(1) ?? "", attribute.String("Kind"), attribute.String("Plural"));

    /// <summary>The argument at an index of <c>[CustomResource]</c>, which has a name in <c>[KubernetesEntity]</c>.</summary>
    public AttributeArgument Place(int index, string name) => IsKubernetesEntity(Attribute) ? AttributeArgument.Named(name) : AttributeArgument.At(index);

    /// <summary>Whether the class says with <c>[CustomResource]</c> what it says with <c>[KubernetesEntity]</c> too.</summary>
    public static bool IsRepeated(INamedTypeSymbol type, AttributeData attribute) =>
        IsKubernetesEntity(attribute) && type.FindAttribute(Namespaces.CrdGen, "CustomResourceAttribute") is not null;

    public static bool IsKubernetesEntity(AttributeData attribute) => attribute.AttributeClass is { Name: "KubernetesEntityAttribute" };
}
