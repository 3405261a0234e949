using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Defaults;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Verdicts;

/// <summary>What C# on a member or type says a keyword.</summary>
internal static class ErrorPlaces
{
    /// <summary>Arguments whose JSON, or whose path, brings keywords that have no attribute of their own.</summary>
    private static readonly string[] Json = ["Patch", "Json", "Default", "At"];

    /// <summary>The attribute that brings a keyword by JSON: of several the one that names it. <see langword="null"/> where there is none.</summary>
    public static AttributeData? Attribute(ISymbol symbol, string keyword)
    {
        var candidates = symbol.GetAttributes().Where(IsJson).ToList();
        return candidates.Find(attribute => Texts(attribute).Any(text => text.Contains(keyword))) ?? (candidates.Count == 1 ? candidates[0] : null);
    }

    /// <summary>Where the default of a member is said: an attribute or an initialiser; <see langword="null"/> where it is its type's.</summary>
    public static Location? Default(ISymbol member) =>
        (DefaultAttributes.Find(member) ?? Attribute(member, "default"))?.ApplicationSyntaxReference?.GetSyntax().GetLocation()
        ?? member.DeclaringSyntaxReferences.Select(reference => Initialiser(reference.GetSyntax())).FirstOrDefault(value => value is not null)?.GetLocation();

    private static ExpressionSyntax? Initialiser(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        _ => null,
    };

    private static bool IsJson(AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.ContainingNamespace.Is(Namespaces.CrdGen)
        && (type.Name == "RawSchemaAttribute" || attribute.NamedArguments.Any(argument => Json.Contains(argument.Key)));

    private static IEnumerable<string> Texts(AttributeData attribute) =>
        attribute.ConstructorArguments.Concat(attribute.NamedArguments.Where(argument => Json.Contains(argument.Key)).Select(argument => argument.Value))
            .Where(value => value.Kind == TypedConstantKind.Primitive)
            .Select(value => value.Value)
            .OfType<string>();
}
