using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Emit;
using CrdGen.Generator.Merging;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Parsing.Reuse;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator;

/// <summary>
/// Turns classes with <c>[CustomResource]</c>, or the official client's <c>[KubernetesEntity]</c>, into manifests and C#. The wiring only: parsing is in <c>Parsing/</c>, emission
/// in <c>Emit/</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CustomResourceGenerator : IIncrementalGenerator
{
    private readonly Action<INamedTypeSymbol>? onParse;

    public CustomResourceGenerator()
    {
    }

    /// <summary>A generator that does something before it parses a type: tests let it fail.</summary>
    internal CustomResourceGenerator(Action<INamedTypeSymbol> onParse) => this.onParse = onParse;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.From(provider))
            .WithTrackingName(TrackingNames.Options);
        var parsed = Parsed(context, ResourceDeclaration.CustomResource, TrackingNames.Parse);
        var entities = Parsed(context, ResourceDeclaration.KubernetesEntity, TrackingNames.ParseEntities);

        // Each resource's own code, emitted again only where its names change.
        var envelopes = parsed
            .Where(static result => result.Envelope is not null)
            .Select(static (result, _) => result.Envelope!)
            .WithTrackingName(TrackingNames.Envelopes);
        context.RegisterSourceOutput(envelopes, static (output, envelope) =>
            Failures.Guard(output, envelope.Name, () => output.AddSource(envelope.HintName + ".g.cs", EnvelopeEmitter.Emit(envelope))));

        // Manifests: the versions of a kind are put together first.
        var definitions = Resources(parsed, TrackingNames.Resources)
            .Combine(Resources(entities, TrackingNames.EntityResources))
            .SelectMany(static (resources, _) => DefinitionMerger.Merge(resources.Left.AddRange(resources.Right)))
            .WithTrackingName(TrackingNames.Definitions);
        context.RegisterSourceOutput(definitions.Combine(options), static (output, source) =>
            Failures.Guard(output, source.Left.Name, () => output.AddSource(source.Left.Name + ".manifest.g.cs", ManifestEmitter.Emit(source.Left, source.Right))));

        // What is wrong, apart from all that is cached: only here do true locations appear.
        var diagnostics = parsed
            .Collect()
            .Combine(entities.Collect())
            .Select(static (results, _) => Diagnose(results.Left.AddRange(results.Right)))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics.Combine(context.CompilationProvider), static (output, source) =>
        {
            foreach (var diagnostic in source.Left)
            {
                output.ReportDiagnostic(diagnostic.In(source.Right));
            }
        });
    }

    private IncrementalValuesProvider<ParseResult> Parsed(IncrementalGeneratorInitializationContext context, string attributeName, string trackingName) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attributeName, static (node, _) => node is TypeDeclarationSyntax, new ParseHistory(onParse).Parse)
            .WithTrackingName(trackingName);

    private static IncrementalValueProvider<ImmutableArray<ResourceModel>> Resources(IncrementalValuesProvider<ParseResult> results, string trackingName) =>
        results
            .Where(static result => result.Resource is not null)
            .Select(static (result, _) => result.Resource!)
            .WithTrackingName(trackingName)
            .Collect();

    private static EquatableArray<DiagnosticInfo> Diagnose(IReadOnlyList<ParseResult> results) =>
        results.SelectMany(result => result.Diagnostics).Concat(DefinitionChecks.CheckAll(results)).Distinct().ToEquatableArray();
}
