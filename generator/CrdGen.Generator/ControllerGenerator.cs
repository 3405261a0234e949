using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Emit;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Controllers;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator;

/// <summary>
/// Continues classes with <c>[Controller]</c>: their registration, what they watch, and their finalizer. Apart from
/// <see cref="CustomResourceGenerator"/>, for the two share nothing but attributes: an edit of a controller asks nothing of resources.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ControllerGenerator : IIncrementalGenerator
{
    private readonly Action<INamedTypeSymbol>? onParse;

    public ControllerGenerator()
    {
    }

    /// <summary>A generator that does something before it parses a class: tests let it fail.</summary>
    internal ControllerGenerator(Action<INamedTypeSymbol> onParse) => this.onParse = onParse;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var onParse = this.onParse;
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(ControllerParser.Attribute, static (node, _) => node is TypeDeclarationSyntax, (source, cancellationToken) => Parse(source, onParse, cancellationToken))
            .WithTrackingName(TrackingNames.ParseControllers);

        var controllers = parsed
            .Select(static (result, _) => result.Controller)
            .WithTrackingName(TrackingNames.Controllers);
        context.RegisterSourceOutput(controllers, static (output, controller) =>
        {
            if (controller is not null)
            {
                Failures.Guard(output, controller.Name, () => output.AddSource(controller.HintName + ".g.cs", ControllerEmitter.Emit(controller)));
            }
        });

        var diagnostics = parsed
            .Collect()
            .Select(static (results, _) => new DiagnosticList(ControllerChecks.CheckAll(results).ToEquatableArray(), default))
            .WithTrackingName(TrackingNames.ControllerDiagnostics);
        context.RegisterSourceOutput(diagnostics.Combine(context.CompilationProvider), static (output, source) =>
        {
            foreach (var diagnostic in source.Left.Diagnostics)
            {
                output.ReportDiagnostic(diagnostic.In(source.Right));
            }
        });
    }

    private static ParsedController Parse(GeneratorAttributeSyntaxContext context, Action<INamedTypeSymbol>? onParse, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            onParse?.Invoke(type);
            return ControllerParser.IsRepeated(type, attribute) ? new(null, null, default) : ControllerParser.Parse(type, attribute, context.SemanticModel.Compilation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var location = LocationInfo.Of(attribute.ApplicationSyntaxReference);
            return new(null, location, EquatableArray.Of(Failures.Describe(e, type.Name, location)));
        }
    }
}
