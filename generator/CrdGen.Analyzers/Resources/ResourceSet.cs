using System.Runtime.CompilerServices;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Merging;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Parsing.Reuse;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Analyzers.Resources;

/// <summary>A resource class, and what the generator's parser makes of it.</summary>
internal sealed record Resource(INamedTypeSymbol Type, AttributeData Attribute, ParsedResource Parsed);

/// <summary>The resource classes of a compilation; parsed once, when the first analyzer or code fix asks.</summary>
internal sealed class ResourceSet
{
    private static readonly ConditionalWeakTable<Compilation, Lazy<ResourceSet>> Sets = new();

    private readonly Lazy<IReadOnlyList<DiagnosticInfo>> diagnostics;

    private ResourceSet(IReadOnlyList<Resource> resources)
    {
        Resources = resources;
        diagnostics = new(() => [.. resources
            .SelectMany(resource => resource.Parsed.Result.Diagnostics)
            .Concat(DefinitionChecks.CheckAll(resources.Select(resource => resource.Parsed.Result)))
            .Distinct()]);
    }

    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>What the generator says of them.</summary>
    public IReadOnlyList<DiagnosticInfo> Diagnostics => diagnostics.Value;

    public static ResourceSet Of(Compilation compilation) =>
        Sets.GetValue(compilation, static c => new(() => new ResourceSet(Read(c)))).Value;

    private static List<Resource> Read(Compilation compilation)
    {
        var resources = new List<Resource>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var declaration in ResourceDeclarations.Find(compilation, CancellationToken.None))
        {
            if (compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is INamedTypeSymbol type
                && (type.FindAttribute(Namespaces.CrdGen, "CustomResourceAttribute") ?? type.FindAttribute("k8s.Models", "KubernetesEntityAttribute")) is { } attribute
                && seen.Add(type))
            {
                resources.Add(new(type, attribute, ResourceParser.Parse(type, attribute, compilation)));
            }
        }

        return resources;
    }
}
