using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Controllers;

/// <summary>
/// Which types are resources. What the generator emits for those of this project does not exist yet, so that they are known by their own attribute.
/// </summary>
internal static class ResourceTypes
{
    private const int Cluster = 1;

    /// <summary>Whether a type is a resource that clients can read.</summary>
    public static bool IsResource(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named
        && (Declaration(named) is not null || Known(named) is not null || Implements(named));

    /// <summary>Whether objects live outside of namespaces; <see langword="false"/> also where that is not known.</summary>
    public static bool IsClusterScoped(ITypeSymbol type) =>
        type is INamedTypeSymbol named && (Known(named) is { } known ? known.Argument(2).Scalar() is Cluster : Declaration(named)?.Int("Scope") == Cluster);

    private static AttributeData? Declaration(INamedTypeSymbol type) => type.FindAttribute(Namespaces.CrdGen, "CustomResourceAttribute");

    private static AttributeData? Known(INamedTypeSymbol type) => type.FindAttribute(Namespaces.CrdGen, "KubernetesResourceAttribute");

    private static bool Implements(INamedTypeSymbol type)
    {
        foreach (var candidate in type.AllInterfaces)
        {
            if (candidate.Arity == 1 && candidate.Is(Namespaces.CrdGen, "IApiResource"))
            {
                return true;
            }
        }

        return false;
    }
}
