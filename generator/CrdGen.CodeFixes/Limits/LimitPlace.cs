using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Verdicts;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Limits;

/// <summary>Where a limit stands in C#: on a property, of its value, its items or its values.</summary>
/// <param name="Member">The name of the property.</param>
/// <param name="Declaration">Its declaration, or that of the parameter that it is made of.</param>
/// <param name="Attribute">The attribute that says limits of items or values; <see langword="null"/>: of the value itself.</param>
/// <param name="Schema">The schema that gets the limit.</param>
internal sealed record LimitPlace(string Member, SyntaxNode Declaration, string? Attribute, JsonSchemaProps Schema)
{
    /// <summary>The keyword of the limit, as the properties of <c>[Schema]</c> have it.</summary>
    public string Keyword => Schema.Type switch { "array" => "MaxItems", "string" => "MaxLength", _ => "MaxProperties" };

    /// <summary>The place of a path, or <see langword="null"/> where no attribute of this compilation can say it.</summary>
    public static LimitPlace? Find(Resource resource, JsonSchemaProps root, IReadOnlyList<string> path, Compilation compilation)
    {
        var end = path.Count;
        while (end > 0 && (end < 2 || path[end - 2] != "properties"))
        {
            end--;
        }

        var attribute = path.Skip(end).ToList() switch { [] => null, ["items"] => "Items", ["additionalProperties"] => "Values", _ => "" };
        if (end == 0 || attribute == "")
        {
            return null;
        }

        var symbol = SchemaPlaces.Find(resource.Type, root, [.. path.Take(end)]).Symbol;
        if (symbol is not (IPropertySymbol or IFieldSymbol) || FieldCollector.Collect(symbol.ContainingType).Find(field => SymbolEqualityComparer.Default.Equals(field.Member, symbol)) is not { Member: not null } found || found.JsonName != path[end - 1])
        {
            return null;
        }

        ISymbol declared = found.Parameter is { DeclaringSyntaxReferences.IsEmpty: false } parameter ? parameter : symbol;
        return declared.DeclaringSyntaxReferences is [var reference, ..] && compilation.ContainsSyntaxTree(reference.SyntaxTree)
            && (reference.GetSyntax() is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } ? field : reference.GetSyntax()) is var declaration and (ParameterSyntax or MemberDeclarationSyntax)
            ? new(symbol.Name, declaration, attribute, SchemaPlaces.Find(resource.Type, root, path).Schema)
            : null;
    }
}
