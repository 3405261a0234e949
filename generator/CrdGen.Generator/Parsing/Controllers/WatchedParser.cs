using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Generator.Parsing.Controllers;

/// <summary>Reads <c>[Watches&lt;T&gt;]</c>: what is watched, and the method that says which objects it concerns.</summary>
internal sealed class WatchedParser(INamedTypeSymbol controller, ITypeSymbol resource, OperatorTypes types, CSharpCompilation compilation, DiagnosticSink sink)
{
    public EquatableArray<WatchedModel> Parse()
    {
        var watched = new List<WatchedModel>();
        foreach (var attribute in controller.GetAttributes())
        {
            if (attribute.AttributeClass is { Arity: 1 } type && type.OriginalDefinition.Is(Namespaces.CrdGen, "WatchesAttribute") && Parse(attribute, type.TypeArguments[0]) is { } model)
            {
                watched.Add(model);
            }
        }

        return watched.ToEquatableArray();
    }

    private WatchedModel? Parse(AttributeData attribute, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error || attribute.String(0) is not { } name)
        {
            return null;
        }

        if (!ResourceTypes.IsResource(type))
        {
            sink.Report(ControllerDiagnostics.NoResource, attribute, type.ToShortName());
            return null;
        }

        var methods = Methods(name).ToList();
        foreach (var method in methods)
        {
            if (Fits(method, type))
            {
                return new(TypeNames.Of(type), EnvelopeParser.Escape(name), method.Parameters.Length == 2);
            }
        }

        var form = $"static IEnumerable<ObjectKey> {name}({type.Name} {Parameter(type.Name)}) or, to search, with a second parameter IObjectCache<{resource.Name}>";
        sink.Report(ControllerDiagnostics.Mapping, attribute, AttributeArgument.At(0), name, controller.Name, methods.Count == 0 ? "there is none" : "it has another form", form);
        return null;
    }

    private IEnumerable<IMethodSymbol> Methods(string name)
    {
        for (var type = controller; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var method in type.GetMembers(name).OfType<IMethodSymbol>())
            {
                yield return method;
            }
        }
    }

    private bool Fits(IMethodSymbol method, ITypeSymbol watched) =>
        method is { IsStatic: true, IsGenericMethod: false, Parameters.Length: 1 or 2 }
        && compilation.IsSymbolAccessibleWithin(method, controller)
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
        && Converts(watched, method.Parameters[0].Type)
        && (method.Parameters.Length == 1 || Converts(types.ObjectCache.Construct(resource), method.Parameters[1].Type))
        && Converts(method.ReturnType, compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(types.ObjectKey));

    private bool Converts(ITypeSymbol from, ITypeSymbol to) => compilation.ClassifyConversion(from, to) is { IsImplicit: true } conversion && (conversion.IsIdentity || conversion.IsReference);

    private static string Parameter(string type) => EnvelopeParser.Escape(char.ToLowerInvariant(type[0]) + type.Substring(1));
}
