using System.Runtime.CompilerServices;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Parsing.Reuse;
using CrdGen.Generator.Verdicts;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Analyzers.Resources;

/// <summary>A resource class, and what the generator's parser makes of it.</summary>
internal sealed record Resource(INamedTypeSymbol Type, AttributeData Attribute, ParsedResource Parsed)
{
    private readonly Lazy<ServerVerdict?> verdict = new(() => Parsed.Result.Resource is { } resource ? ServerVerdict.Of(resource, KubernetesVersion.Default) : null);

    /// <summary>What the API server would say of it, the newest that is known; <see langword="null"/> where the class has errors.</summary>
    public ServerVerdict? Verdict => verdict.Value;

    /// <summary>What the generator says of it.</summary>
    public IEnumerable<DiagnosticInfo> DiagnosticsIn(Compilation compilation) =>
        Verdict is { } known ? Parsed.Result.Diagnostics.Concat(VerdictDiagnostics.Of(known, Type, Parsed, compilation)) : Parsed.Result.Diagnostics;
}

/// <summary>The resource classes of a compilation; parsed once, when the first analyzer or code fix asks.</summary>
internal sealed class ResourceSet
{
    private static readonly ConditionalWeakTable<Compilation, Lazy<ResourceSet>> Sets = new();

    private ResourceSet(IReadOnlyList<Resource> resources) => Resources = resources;

    public IReadOnlyList<Resource> Resources { get; }

    public static ResourceSet Of(Compilation compilation) =>
        Sets.GetValue(compilation, static c => new(() => new ResourceSet(Read(c)))).Value;

    private static List<Resource> Read(Compilation compilation)
    {
        var resources = new List<Resource>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var declaration in ResourceDeclarations.Find(compilation, CancellationToken.None))
        {
            if (compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is INamedTypeSymbol type
                && ResourceDeclaration.Find(type) is { } attribute
                && seen.Add(type))
            {
                resources.Add(new(type, attribute, ResourceParser.Parse(type, attribute, compilation)));
            }
        }

        return resources;
    }
}
