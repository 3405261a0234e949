using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Diagnostics;

/// <summary>
/// Collects diagnostics of one type or resource. What has no place in this compilation's source (a type of another
/// assembly) is reported where the source uses it.
/// </summary>
internal sealed class DiagnosticSink(Compilation compilation)
{
    private readonly List<DiagnosticInfo> diagnostics = [];

    /// <summary>Where to report what has no place of its own.</summary>
    public LocationInfo? Fallback { get; set; }

    public bool HasErrors { get; private set; }

    public EquatableArray<DiagnosticInfo> ToArray() => diagnostics.Count == 0 ? default : diagnostics.Distinct().ToEquatableArray();

    public void Report(DiagnosticDescriptor descriptor, ISymbol symbol, params string[] arguments) =>
        Add(new(descriptor, LocationOf(symbol) ?? Fallback, new(arguments)));

    public void Report(DiagnosticDescriptor descriptor, AttributeData attribute, params string[] arguments) =>
        Add(new(descriptor, LocationOf(attribute) ?? Fallback, new(arguments)));

    /// <summary>Reports at an argument of an attribute: where there is none of this name or index, at the attribute.</summary>
    public void Report(DiagnosticDescriptor descriptor, AttributeData attribute, AttributeArgument argument, params string[] arguments) =>
        Add(new(descriptor, LocationOf(attribute, argument) ?? LocationOf(attribute) ?? Fallback, new(arguments)));

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
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly) && !symbol.Locations.IsEmpty
            ? LocationInfo.Of(symbol.Locations[0])
            : null;

    // In an editor, another project's attributes have source too, which is not this compilation's.
    private LocationInfo? LocationOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference && compilation.ContainsSyntaxTree(reference.SyntaxTree) ? LocationInfo.Of(reference) : null;

    private LocationInfo? LocationOf(AttributeData attribute, AttributeArgument argument) =>
        LocationOf(attribute) is not null
        && attribute.ApplicationSyntaxReference!.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: var list }
        && argument.Find(list) is { } found
            ? LocationInfo.Of(found.GetLocation())
            : null;
}
