using CrdGen.Schema;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>
/// Collects diagnostics of one type or resource. What has no place in this compilation's source (a type of another
/// assembly) is reported where the source uses it.
/// </summary>
internal sealed class DiagnosticSink(IAssemblySymbol assembly)
{
    private readonly List<DiagnosticInfo> diagnostics = [];

    /// <summary>Where to report what has no place of its own.</summary>
    public LocationInfo? Fallback { get; set; }

    public bool HasErrors { get; private set; }

    public EquatableArray<DiagnosticInfo> ToArray() => diagnostics.Count == 0 ? default : diagnostics.Distinct().ToEquatableArray();

    public void Report(DiagnosticDescriptor descriptor, ISymbol symbol, params string[] arguments) =>
        Add(new(descriptor, LocationOf(symbol) ?? Fallback, new(arguments)));

    public void Report(DiagnosticDescriptor descriptor, AttributeData attribute, params string[] arguments) =>
        Add(new(descriptor, LocationInfo.Of(attribute.ApplicationSyntaxReference) ?? Fallback, new(arguments)));

    public void Report(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
        Add(new(descriptor, LocationInfo.Of(location) ?? Fallback, new(arguments)));

    public void Add(DiagnosticInfo diagnostic)
    {
        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
    }

    public void AddRange(EquatableArray<DiagnosticInfo> more)
    {
        foreach (var diagnostic in more)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Where a symbol stands in the source of this compilation, or <see langword="null"/>.</summary>
    public LocationInfo? LocationOf(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly) && !symbol.Locations.IsEmpty
            ? LocationInfo.Of(symbol.Locations[0])
            : null;
}
