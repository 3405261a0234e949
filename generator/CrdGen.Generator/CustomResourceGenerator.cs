using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Emit;
using CrdGen.Generator.Merging;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator;

/// <summary>
/// Turns classes with <c>[CustomResource]</c> into manifests and C#. The wiring only: parsing is in <c>Parsing/</c>, emission
/// in <c>Emit/</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CustomResourceGenerator : IIncrementalGenerator
{
    private const string AttributeName = "CrdGen.CustomResourceAttribute";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.From(provider))
            .WithTrackingName(TrackingNames.Options);
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeName, static (node, _) => node is TypeDeclarationSyntax, ResourceParser.Parse)
            .WithTrackingName(TrackingNames.Parse);

        // Each resource's own code, emitted again only where its names change.
        var envelopes = parsed
            .Where(static result => result.Envelope is not null)
            .Select(static (result, _) => result.Envelope!)
            .WithTrackingName(TrackingNames.Envelopes);
        context.RegisterSourceOutput(envelopes, static (output, envelope) =>
            output.AddSource(envelope.HintName + ".g.cs", EnvelopeEmitter.Emit(envelope)));

        // Manifests: the versions of a kind are put together first.
        var definitions = parsed
            .Where(static result => result.Resource is not null)
            .Select(static (result, _) => result.Resource!)
            .WithTrackingName(TrackingNames.Resources)
            .Collect()
            .SelectMany(static (resources, _) => DefinitionMerger.Merge(resources))
            .WithTrackingName(TrackingNames.Definitions);
        context.RegisterSourceOutput(definitions.Combine(options), static (output, source) =>
            output.AddSource(source.Left.Name + ".manifest.g.cs", ManifestEmitter.Emit(source.Left, source.Right)));

        // What is wrong, apart from all that is cached: only here do true locations appear.
        var diagnostics = parsed
            .Collect()
            .Select(static (results, _) => Diagnose(results))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics.Combine(context.CompilationProvider), static (output, source) =>
        {
            foreach (var diagnostic in source.Left)
            {
                output.ReportDiagnostic(diagnostic.In(source.Right));
            }
        });
    }

    private static EquatableArray<DiagnosticInfo> Diagnose(IReadOnlyList<ParseResult> results) =>
        results.SelectMany(result => result.Diagnostics).Concat(DefinitionChecks.CheckAll(results)).Distinct().ToEquatableArray();
}
