using System.Runtime.CompilerServices;
using CrdGen.Analyzers.Resources;
using CrdGen.Generator;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Merging;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Parsing.Reuse;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Analyzers.Suggestions;

/// <summary>
/// What the generator says of the resource classes, file by file, for editors that ask again after every edit: only what the
/// edit concerns is parsed again, as in the generator.
/// </summary>
/// <param name="onParse">What to do before a class is parsed: tests count.</param>
internal sealed class ResourceDiagnostics(Action<INamedTypeSymbol>? onParse = null)
{
    private readonly SourceMemo<KnownResource> memo = new(static (known, changed) => known.IsReadFrom(changed), keepsLast: true);
    private readonly ConditionalWeakTable<Compilation, ILookup<string, DiagnosticInfo>> byFile = new();

    /// <summary>What lies in a file. When it is cancelled, what was parsed so far is known to who asks next.</summary>
    public IEnumerable<DiagnosticInfo> In(SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken) => byFile
        .GetValue(compilation, c => Find(c, cancellationToken).Where(found => found.Location is not null).ToLookup(found => found.Location!.Path, StringComparer.Ordinal))[tree.FilePath];

    private IEnumerable<DiagnosticInfo> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var resources = ResourceDeclarations.Find(compilation, cancellationToken)
            .Select(declaration => memo.Get(compilation, declaration.SyntaxTree, declaration.SpanStart, () => Read(declaration, compilation), cancellationToken))
            .ToList();
        return resources
            .SelectMany(resource => resource.Diagnostics)
            .Concat(DefinitionChecks.CheckAll(resources.Select(resource => resource.Accepted)))
            .Distinct();
    }

    private KnownResource Read(TypeDeclarationSyntax declaration, Compilation compilation)
    {
        if (compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is not { } type
            || ResourceDeclaration.Find(type) is not { } attribute
            || ResourceDeclaration.IsRepeated(type, attribute, declaration))
        {
            return KnownResource.None;
        }

        onParse?.Invoke(type);
        var resource = new Resource(type, attribute, ResourceParser.Parse(type, attribute, compilation));
        var result = resource.Parsed.Result;
        return new(
            resource.Verdict is { IsAccepted: false } ? result with { Resource = null } : result,
            resource.DiagnosticsIn(compilation).Where(found => SuggestionRules.Of(found.Descriptor.Id) is not null).ToEquatableArray(),
            resource.Parsed.Sources?.Where(source => !IsGenerated(source)).ToList());
    }

    /// <summary>Whether the generator made it: of what is there already, and anew for each compilation in some hosts.</summary>
    private static bool IsGenerated(SyntaxTree source) => source.FilePath.Contains(typeof(CustomResourceGenerator).FullName!);

    /// <summary>What stays of a resource class when its compilation is gone.</summary>
    /// <param name="Accepted">What it gives, without the resource where the API server would refuse it.</param>
    /// <param name="Diagnostics">What the generator says of it that there may be a fix for.</param>
    /// <param name="Sources">The files that it was read from, or <see langword="null"/> where they are not known.</param>
    private sealed record KnownResource(ParseResult Accepted, EquatableArray<DiagnosticInfo> Diagnostics, IReadOnlyCollection<SyntaxTree>? Sources)
    {
        /// <summary>A class that is none, so far: any edit may make it one.</summary>
        public static readonly KnownResource None = new(new(null, null, null, default), default, null);

        /// <summary>Whether an edit of these files may change it; diagnostics name places that may be anywhere.</summary>
        public bool IsReadFrom(HashSet<SyntaxTree> changed) => Sources is null || !Diagnostics.IsEmpty || (changed.Count > 0 && Sources.Any(changed.Contains));
    }
}
