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

    /// <summary>
    /// Whether another attribute says it already: <c>[CustomResource]</c> on a class with <c>[KubernetesEntity]</c>, or on
    /// another part of the class, which the compiler refuses.
    /// </summary>
    public static bool IsRepeated(INamedTypeSymbol type, AttributeData attribute, SyntaxNode node) =>
        IsSecond(type)
        || Find(type) is { ApplicationSyntaxReference: { } first }
        && (first.SyntaxTree != node.SyntaxTree || !node.Span.Contains(first.Span) || first.Span != attribute.ApplicationSyntaxReference?.Span);

    /// <summary>Whether the code that is being typed has another type of that name before this one.</summary>
    public static bool IsSecond(INamedTypeSymbol type) =>
        (type.ContainingSymbol is INamespaceOrTypeSymbol container && !SymbolEqualityComparer.Default.Equals(container.GetTypeMembers(type.Name, type.Arity).FirstOrDefault(), type))
        || (type.ContainingType is { } outer && IsSecond(outer));

    /// <summary>The attribute that makes a type a resource class, or <see langword="null"/>.</summary>
    public static AttributeData? Find(INamedTypeSymbol type) =>
        type.FindAttribute(Namespaces.CrdGen, "CustomResourceAttribute") ?? type.FindAttribute("k8s.Models", "KubernetesEntityAttribute");

    /// <summary>Whether a type is a resource class.</summary>
    public static bool IsResource(INamedTypeSymbol type) => Find(type) is not null;

    public static bool IsKubernetesEntity(AttributeData attribute) => attribute.AttributeClass is { Name: "KubernetesEntityAttribute" };
}
