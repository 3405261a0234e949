using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Contracts;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Generator.Parsing.Controllers;

/// <summary>A class with <c>[Controller]</c> → what is emitted for it, and what is wrong with it.</summary>
internal static class ControllerParser
{
    public const string Attribute = "CrdGen.ControllerAttribute";

    private static readonly string[] Suffixes = ["Controller", "Reconciler"];

    /// <summary>Whether another attribute says it already, on another part of the class or on one of the same name: the compiler refuses that, but first it is typed.</summary>
    public static bool IsRepeated(INamedTypeSymbol type, AttributeData attribute) =>
        ResourceDeclaration.IsSecond(type)
        || type.FindAttribute(Namespaces.CrdGen, "ControllerAttribute")?.ApplicationSyntaxReference is { } first
        && (first.SyntaxTree != attribute.ApplicationSyntaxReference?.SyntaxTree || first.Span != attribute.ApplicationSyntaxReference.Span);

    public static ParsedController Parse(INamedTypeSymbol type, AttributeData attribute, Compilation compilation)
    {
        var location = LocationInfo.Of(attribute.ApplicationSyntaxReference);
        var sink = new DiagnosticSink(compilation) { Fallback = location };
        var controller = OperatorTypes.Of(compilation) is { } types
            ? Parse(type, attribute, types, (CSharpCompilation)compilation, sink)
            : WithoutOperator(type, attribute, sink);
        return new(controller, location, sink.ToArray());
    }

    /// <summary>The name that a controller has unless its attribute says another: <c>PostgresController</c> is <c>postgres</c>.</summary>
    public static string DefaultName(string type)
    {
        var suffix = Suffixes.FirstOrDefault(suffix => type.Length > suffix.Length && type.EndsWith(suffix, StringComparison.Ordinal)) ?? "";
        return type.Substring(0, type.Length - suffix.Length).ToLowerInvariant();
    }

    private static ControllerModel? WithoutOperator(INamedTypeSymbol type, AttributeData attribute, DiagnosticSink sink)
    {
        sink.Report(ControllerDiagnostics.NoOperator, attribute, type.Name);
        return null;
    }

    private static ControllerModel? Parse(INamedTypeSymbol type, AttributeData attribute, OperatorTypes types, CSharpCompilation compilation, DiagnosticSink sink)
    {
        if (FormError(type) is { } error)
        {
            sink.Report(ControllerDiagnostics.Form, type, type.ToShortName(), error);
            return null;
        }

        var isPartial = EnvelopeParser.IsPartial(type);
        if (!isPartial)
        {
            sink.Report(ControllerDiagnostics.NotPartial, type, type.Name);
        }

        if (types.ResourceOf(type) is not { } resource)
        {
            sink.Report(ControllerDiagnostics.NoReconciler, type, type.Name);
            return null;
        }

        // A type that is not there is the compiler's business.
        if (resource.TypeKind == TypeKind.Error)
        {
            return null;
        }

        if (!ResourceTypes.IsResource(resource))
        {
            sink.Report(ControllerDiagnostics.NoResource, type, resource.ToShortName());
            return null;
        }

        return new()
        {
            HintName = EnvelopeParser.HintName(type),
            Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } ns ? string.Join(".", EnvelopeParser.Parts(ns)) : "",
            Name = type.Name,
            IsPartial = isPartial,
            IsPublic = ClientParser.IsPublic(type) && IsPublic(resource),
            Resource = TypeNames.Of(resource),
            ControllerName = NameOf(type, attribute, sink),
            Owns = Owned(attribute, resource, sink),
            Watches = new WatchedParser(type, resource, types, compilation, sink).Parse(),
            Finalizer = Finalizer(type, attribute, sink),
            ConfigureMethod = FreeName(type, "ConfigureController"),
            Extensions = FreeName(type.ContainingNamespace, type.Name + "Extensions"),
        };
    }

    private static string? FormError(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true } => "it is a record; a controller is a service, and a plain class",
        { TypeKind: not TypeKind.Class } => "it is no class",
        { IsStatic: true } => "it is static, and the program could make none",
        { IsAbstract: true } => "it is abstract; put the attribute on a class that derives from it",
        { IsFileLocal: true } => "it is local to its file, and generated code cannot name it",
        { Arity: > 0 } => "it is generic; put the attribute on a class that derives from it with type arguments",
        { ContainingType: not null } => "it stands in another type; put it into a namespace",
        _ => null,
    };

    private static bool IsPublic(ITypeSymbol resource) => resource is INamedTypeSymbol named && ClientParser.IsPublic(named);

    private static string NameOf(INamedTypeSymbol type, AttributeData attribute, DiagnosticSink sink)
    {
        var name = attribute.String("Name") ?? DefaultName(type.Name);
        if (!Dns.IsLabel1123(name))
        {
            sink.Report(ControllerDiagnostics.InvalidName, attribute, AttributeArgument.Named("Name"), name);
        }

        return name;
    }

    private static EquatableArray<string> Owned(AttributeData attribute, ITypeSymbol owner, DiagnosticSink sink)
    {
        var names = new List<string>();
        foreach (var constant in attribute.Named("Owns") is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values : [])
        {
            if (constant.Value is not ITypeSymbol { TypeKind: not TypeKind.Error } owned)
            {
                continue;
            }

            var place = AttributeArgument.Named("Owns");
            if (!ResourceTypes.IsResource(owned))
            {
                sink.Report(ControllerDiagnostics.NoResource, attribute, place, owned.ToShortName());
            }
            else if (ResourceTypes.IsClusterScoped(owned) && !ResourceTypes.IsClusterScoped(owner))
            {
                sink.Report(ControllerDiagnostics.OwnerScope, attribute, place, owner.ToShortName(), owned.ToShortName());
            }
            else if (!names.Contains(TypeNames.Of(owned)))
            {
                names.Add(TypeNames.Of(owned));
            }
        }

        return names.ToEquatableArray();
    }

    private static string? Finalizer(INamedTypeSymbol type, AttributeData attribute, DiagnosticSink sink)
    {
        var cleanup = type.GetMembers("CleanupAsync").OfType<IMethodSymbol>().FirstOrDefault(method => method.IsOverride);
        var own = type.GetMembers("Finalizer").OfType<IPropertySymbol>().FirstOrDefault();
        if (attribute.String("Finalizer") is not { } finalizer)
        {
            if (cleanup is not null && own is null && type.BaseType is { Name: "Reconciler" })
            {
                sink.Report(ControllerDiagnostics.NoFinalizer, cleanup, type.Name);
            }

            return null;
        }

        var place = AttributeArgument.Named("Finalizer");
        if (own is not null)
        {
            sink.Report(ControllerDiagnostics.TwoFinalizers, attribute, place, type.Name);
            return null;
        }

        if (!finalizer.Contains('/') || !Dns.IsQualifiedName(finalizer))
        {
            sink.Report(ControllerDiagnostics.InvalidFinalizer, attribute, place, finalizer);
        }

        if (cleanup is null && type.BaseType is { Name: "Reconciler" })
        {
            sink.Report(ControllerDiagnostics.NoCleanup, attribute, place, type.Name, finalizer);
        }

        return finalizer;
    }

    private static string FreeName(INamespaceOrTypeSymbol container, string name)
    {
        while (container.GetMembers(name).Any())
        {
            name += "_";
        }

        return name;
    }
}
