using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Controllers;

/// <summary>The types of CrdGen.Operator that controllers are made of.</summary>
internal sealed record OperatorTypes(INamedTypeSymbol Reconciler, INamedTypeSymbol ObjectKey, INamedTypeSymbol ObjectCache)
{
    public const string Namespace = "CrdGen.Operator";

    /// <summary>The types, or <see langword="null"/> where the project does not reference CrdGen.Operator.</summary>
    public static OperatorTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Namespace + ".Reconciler`1") is { } reconciler
        && compilation.GetTypeByMetadataName(Namespace + ".ObjectKey") is { } key
        && compilation.GetTypeByMetadataName(Namespace + ".IObjectCache`1") is { } cache
            ? new(reconciler, key, cache)
            : null;

    /// <summary>The resource that a class reconciles, or <see langword="null"/> where it derives from no <c>Reconciler&lt;T&gt;</c>.</summary>
    public ITypeSymbol? ResourceOf(INamedTypeSymbol type)
    {
        for (var candidate = type.BaseType; candidate is not null; candidate = candidate.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, Reconciler))
            {
                return candidate.TypeArguments[0];
            }
        }

        return null;
    }
}
