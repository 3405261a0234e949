using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Parsing.Reuse;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>A resource class → the model of its version.</summary>
internal static class ResourceParser
{
    public static ParsedResource Parse(GeneratorAttributeSyntaxContext context, Action<INamedTypeSymbol>? onParse, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var location = LocationInfo.Of(attribute.ApplicationSyntaxReference);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            onParse?.Invoke(type);
            return ResourceDeclaration.IsRepeated(type, attribute, context.TargetNode)
                ? new(new(null, null, null, default), null)
                : Parse(type, ResourceDeclaration.From(attribute), location, SchemaParser.For(context.SemanticModel.Compilation));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A generator that throws is switched off with a warning, and the build stays green without manifests.
            return new(new(null, null, location, EquatableArray.Of(Failures.Describe(e, type.ToShortName(), location))), null);
        }
    }

    /// <summary>Parses a resource class outside of a generator's run.</summary>
    public static ParsedResource Parse(INamedTypeSymbol type, AttributeData attribute, Compilation compilation)
    {
        var location = LocationInfo.Of(attribute.ApplicationSyntaxReference);
        try
        {
            return Parse(type, ResourceDeclaration.From(attribute), location, SchemaParser.For(compilation));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The generator reports it.
            return new(new(null, null, location, default), null);
        }
    }

    private static ParsedResource Parse(INamedTypeSymbol type, ResourceDeclaration declaration, LocationInfo? location, SchemaParser parser)
    {
        var sink = parser.NewSink(location);
        if (RootForm.FindError(type) is { } error)
        {
            sink.Report(ResourceDiagnostics.RootForm, type, type.ToShortName(), error);
            return new(new(null, null, location, sink.ToArray()), null);
        }

        // The parser's tables are not made for two threads; an editor may run the generator while a build does.
        lock (parser)
        {
            var fields = RootSchema.OwnFields(type, sink);
            var parsed = parser.ParseRoot(type, fields, own => RootSchema.WithEnvelope(own, (EnvelopeForm)declaration.Attribute.Int("Envelope")), sink);
            var schema = parsed.Schema;
            var version = Version(type, declaration, schema, sink) with
            {
                PrinterColumns = PrinterColumns.Read(type, schema, parsed.Markers, sink),
                Scale = ScaleSubresources.Read(type, schema, parsed.Markers, sink),
                SelectableFields = SelectableFields.Read(type, schema, parsed.Markers, sink),
            };
            RootAttributes.Check(type, schema, version.StatusSubresource, sink);
            if (ResourceAdvice.IsStatusUnsatisfiable(version.StatusSubresource, schema))
            {
                sink.Report(ResourceDiagnostics.RequiredStatus, fields.Find(field => field.JsonName == "status").Member, "status");
            }

            var resource = ResourceNames.Read(type, declaration, version, sink);

            // The official client's entities have their envelope from a base class of theirs.
            var envelope = ResourceDeclaration.IsKubernetesEntity(declaration.Attribute) ? null : EnvelopeParser.Parse(type, resource, parser.Compilation, sink);
            ResourceContracts? contracts = null;
            if (envelope is { HasInterfaces: true } && parser.Clients is { } clients)
            {
                (envelope, contracts) = clients.Parse(type, envelope, sink);
            }

            return new(new(sink.HasErrors ? null : resource, envelope, location, sink.ToArray()) { Contracts = contracts }, sink.Sources) { Model = resource };
        }
    }

    private static CustomResourceDefinitionVersion Version(INamedTypeSymbol type, ResourceDeclaration declaration, JsonSchemaProps schema, DiagnosticSink sink)
    {
        var attribute = declaration.Attribute;
        var obsolete = type.FindAttribute("System", "ObsoleteAttribute");
        var warning = attribute.String("DeprecationWarning") ?? obsolete?.String(0);
        var isDeprecated = attribute.Bool("Deprecated") || obsolete is not null;
        if (attribute.String("DeprecationWarning") is not null && !isDeprecated)
        {
            sink.Report(ResourceDiagnostics.DeprecationWarning, attribute, AttributeArgument.Named("DeprecationWarning"), declaration.Version, "the version is not deprecated: set Deprecated = true or use [Obsolete]");
        }
        else if (warning is not null && !DeprecationWarnings.IsAllowed(warning))
        {
            sink.Report(ResourceDiagnostics.DeprecationWarning, attribute.String("DeprecationWarning") is null ? obsolete! : attribute, AttributeArgument.Named("DeprecationWarning"), declaration.Version, "it has 1 to 256 bytes of printable characters");
        }

        return new(declaration.Version, schema)
        {
            Empty = (EmptyFields)attribute.Int("Empty"),
            Served = attribute.Bool("Served", otherwise: true),
            Storage = attribute.Bool("Storage"),
            Deprecated = isDeprecated,
            DeprecationWarning = isDeprecated ? warning : null,
            StatusSubresource = attribute.Named("StatusSubresource").Scalar() as bool? ?? schema.Property("status") is not null,
        };
    }
}
