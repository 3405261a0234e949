using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Diagnostics;

/// <summary>
/// Collects what one type or resource was read from and what is wrong with it. What has no place in this compilation's
/// source (a type of another assembly) is reported where the source uses it.
/// </summary>
internal sealed class DiagnosticSink(Compilation compilation)
{
    private HashSet<SyntaxTree>? sources = [];
    private List<DiagnosticInfo>? diagnostics;

    public Compilation Compilation => compilation;

    /// <summary>Where to report what has no place of its own.</summary>
    public LocationInfo? Fallback { get; set; }

    public bool HasErrors { get; private set; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsEmpty => diagnostics is null;

    /// <summary>The files that were read; <see langword="null"/> where something did not compile, whose cause may be anywhere.</summary>
    public IReadOnlyCollection<SyntaxTree>? Sources => sources;

    public EquatableArray<DiagnosticInfo> ToArray() => diagnostics is null ? default : diagnostics.Distinct().ToEquatableArray();

    /// <summary>Notes the files in which a type and the types that it inherits from are declared.</summary>
    public void ReadFrom(ITypeSymbol type)
    {
        for (var part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            foreach (var reference in part.DeclaringSyntaxReferences)
            {
                sources?.Add(reference.SyntaxTree);
            }
        }
    }

    public void ReadFrom(SyntaxTree source) => sources?.Add(source);

    public void ReadFrom(IReadOnlyCollection<SyntaxTree>? more)
    {
        if (more is null)
        {
            sources = null;
        }
        else if (more.Count > 0)
        {
            sources?.UnionWith(more);
        }
    }

    /// <summary>Notes an attribute: one that does not compile may do so after an edit of any file.</summary>
    public void ReadFrom(AttributeData attribute)
    {
        if (attribute.HasErrors())
        {
            sources = null;
        }
    }

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
        (diagnostics ??= []).Add(diagnostic);
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
