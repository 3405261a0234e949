using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Emit;
using CrdGen.Generator.Emit.Contracts;
using CrdGen.Generator.Merging;
using CrdGen.Generator.Model;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Parsing.Reuse;
using CrdGen.Generator.Verdicts;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator;

/// <summary>
/// Turns classes with <c>[CustomResource]</c>, or the official client's <c>[KubernetesEntity]</c>, into manifests and C#. The
/// wiring only: parsing is in <c>Parsing/</c>, emission in <c>Emit/</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CustomResourceGenerator : IIncrementalGenerator
{
    private readonly Action<INamedTypeSymbol>? onParse;
    private readonly Func<ResourceModel, KubernetesVersion, ServerVerdict> judge = ServerVerdict.Of;

    public CustomResourceGenerator()
    {
    }

    /// <summary>A generator that does something before it parses a type: tests let it fail.</summary>
    internal CustomResourceGenerator(Action<INamedTypeSymbol> onParse) => this.onParse = onParse;

    /// <summary>A generator that judges resources in another way: tests count, and benchmarks leave it out.</summary>
    internal CustomResourceGenerator(Func<ResourceModel, KubernetesVersion, ServerVerdict> judge) => this.judge = judge;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.From(provider))
            .WithTrackingName(TrackingNames.Options);
        var target = options.Select(static (options, _) => options.Target);
        var parsed = Parsed(context, ResourceDeclaration.CustomResource, TrackingNames.Parse);
        var entities = Parsed(context, ResourceDeclaration.KubernetesEntity, TrackingNames.ParseEntities);

        // Each step has one item for each class, if only null: where items come and go, Roslyn that tracks steps loses others.
        // Each resource's own code, emitted again only where its names change.
        var envelopes = parsed
            .Select(static (result, _) => result.Envelope)
            .WithTrackingName(TrackingNames.Envelopes);
        context.RegisterSourceOutput(envelopes, static (output, envelope) =>
        {
            if (envelope is not null)
            {
                Failures.Guard(output, envelope.Name, () => output.AddSource(envelope.HintName + ".g.cs", EnvelopeEmitter.Emit(envelope)));
                if (envelope.OfficialClient?.Client is { } client)
                {
                    Failures.Guard(output, envelope.Name, () => output.AddSource(envelope.HintName + ".client.g.cs", OfficialClientEmitter.Emit(envelope, client)));
                }
            }
        });

        // What clients need, in one file a resource. A type that several resources have is emitted with the first by name.
        var contracts = parsed
            .Select(static (result, _) => result.Contracts)
            .WithTrackingName(TrackingNames.Contracts);
        var owners = contracts.Collect().Select(static (all, _) => ContractOwners.Of(all));
        var owned = contracts
            .Combine(owners)
            .Select(static (source, _) => source.Left is { } resource ? source.Right.OwnedBy(resource) : null)
            .WithTrackingName(TrackingNames.OwnedContracts);
        context.RegisterSourceOutput(owned, static (output, resource) =>
        {
            if (resource is { Types.IsEmpty: false } or { Configurations.IsEmpty: false })
            {
                Failures.Guard(output, resource.HintName, () => output.AddSource(resource.HintName + ".client.g.cs", ContractEmitter.Emit(resource)));
            }
        });
        var index = owners.Select(static (all, _) => all.Index).WithTrackingName(TrackingNames.ContractIndex);
        context.RegisterSourceOutput(index, static (output, all) =>
        {
            if (all is not null)
            {
                Failures.Guard(output, all.JsonClass, () => output.AddSource(all.JsonClass + ".g.cs", ContractIndexEmitter.Emit(all)));
            }
        });

        // Manifests: the versions of a kind are put together first. Each then goes its own way from its first version on: in
        // one list of all, every manifest behind one that comes or goes would have another place, and be emitted again.
        var judged = Judged(parsed, target, TrackingNames.Resources, TrackingNames.Verdicts);
        var judgedEntities = Judged(entities, target, TrackingNames.EntityResources, TrackingNames.EntityVerdicts);
        var allJudged = Together(judged, judgedEntities);
        var merged = allJudged.Select(static (resources, _) => DefinitionSet.Merge(resources.Items));
        EmitManifests(context, judged, merged, options, TrackingNames.Definitions);
        EmitManifests(context, judgedEntities, merged, options, TrackingNames.EntityDefinitions);

        // What is wrong, apart from all that is cached: only here do true locations appear.
        var diagnostics = Together(parsed, entities)
            .Combine(allJudged)
            .Select(static (source, _) => new AllResources(source.Left.Items, source.Right.Items))
            .Combine(target)
            .Select(static (source, _) => Diagnose(source.Left.Results, source.Left.Judged, source.Right))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics.Combine(context.CompilationProvider), static (output, source) =>
        {
            foreach (var diagnostic in source.Left.Diagnostics)
            {
                output.ReportDiagnostic(diagnostic.In(source.Right));
            }

            foreach (var diagnostic in source.Left.Verdicts.SelectMany(verdict => VerdictDiagnostics.Of(verdict.Verdict, verdict.Attribute, source.Right)).Distinct())
            {
                output.ReportDiagnostic(diagnostic.In(source.Right));
            }
        });
    }

    private IncrementalValuesProvider<ParseResult> Parsed(IncrementalGeneratorInitializationContext context, string attributeName, string trackingName) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attributeName, static (node, _) => node is TypeDeclarationSyntax, new ParseHistory(onParse).Parse)
            .WithTrackingName(trackingName);

    /// <summary>All resources, of either attribute.</summary>
    private static IncrementalValueProvider<Collected<T>> Together<T>(IncrementalValuesProvider<T> resources, IncrementalValuesProvider<T> entities) =>
        Collected.From(resources).Combine(Collected.From(entities)).Select(static (all, _) => new Collected<T>(all.Left.Items.AddRange(all.Right.Items)));

    private static void EmitManifests(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<JudgedResource?> resources,
        IncrementalValueProvider<DefinitionSet> merged,
        IncrementalValueProvider<GeneratorOptions> options,
        string trackingName)
    {
        var definitions = resources
            .Combine(merged)
            .Select(static (source, _) => source.Left?.Accepted is { } resource ? source.Right.BeginningWith(resource) : null)
            .WithTrackingName(trackingName);
        context.RegisterSourceOutput(definitions.Combine(options), static (output, source) =>
        {
            if (source.Left is { } definition)
            {
                var name = definition.Definition.Name;
                Failures.Guard(output, name, () => output.AddSource(name + ".manifest.g.cs", ManifestEmitter.Emit(definition, source.Right)));
            }
        });
    }

    /// <summary>Judges what is another than before, for a version of Kubernetes.</summary>
    private IncrementalValuesProvider<JudgedResource?> Judged(IncrementalValuesProvider<ParseResult> results, IncrementalValueProvider<TargetVersion> target, string resources, string verdicts)
    {
        var judge = this.judge;
        return results
            .Select(static (result, _) => result.Resource)
            .WithTrackingName(resources)
            .Combine(target)
            .Select((source, _) => source.Left is { } resource ? new JudgedResource(resource, judge(resource, source.Right.Version)) : null)
            .WithTrackingName(verdicts);
    }

    /// <param name="results">What the classes gave.</param>
    /// <param name="judged">What each of them is to the API server.</param>
    /// <param name="target">The version of Kubernetes.</param>
    private static DiagnosticList Diagnose(ImmutableArray<ParseResult> results, ImmutableArray<JudgedResource?> judged, TargetVersion target)
    {
        var verdicts = default(List<PendingVerdict>?);
        for (var i = 0; i < results.Length; i++)
        {
            if (judged[i] is { Verdict: { IsSilent: false } verdict })
            {
                (verdicts ??= []).Add(new(verdict, results[i].Location));
            }
        }

        var accepted = verdicts is null ? results : results.Zip(judged, (result, resource) => ReferenceEquals(resource?.Accepted, result.Resource) ? result : result with { Resource = null }).ToImmutableArray();
        var diagnostics = results.SelectMany(result => result.Diagnostics).Concat(DefinitionChecks.CheckAll(accepted));
        if (target.Error is { } error)
        {
            diagnostics = diagnostics.Append(new(VersionDiagnostics.Target, null, EquatableArray.Of(target.Text, error)));
        }

        return new(diagnostics.Distinct().ToEquatableArray(), verdicts?.ToEquatableArray() ?? default);
    }
}
