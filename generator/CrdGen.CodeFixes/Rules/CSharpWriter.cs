using System.Globalization;
using CrdGen.CodeFixes.Edits;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.CodeFixes.Rules;

/// <summary>
/// CEL → C#, the other way round than rule methods go. It is a draft: <see cref="RuleRoundTrip"/> translates it back, and what
/// does not come back the same is not offered.
/// </summary>
/// <param name="tree">The rule.</param>
/// <param name="owner">The type that has the rule.</param>
/// <param name="model">Gives the short names of types.</param>
/// <param name="position">Where the C# will stand.</param>
/// <param name="isSure">Whether to say <c>!</c> of what the compiler believes to be null.</param>
internal sealed partial class CSharpWriter(CelSyntaxTree tree, INamedTypeSymbol owner, SemanticModel model, int position, bool isSure)
{
    private readonly Dictionary<string, ITypeSymbol?> variables = new(StringComparer.Ordinal) { ["self"] = owner, ["oldSelf"] = owner };

    /// <summary>The expression, or <see langword="null"/> where C# rules have no words for it.</summary>
    public static string? Write(CelSyntaxTree tree, INamedTypeSymbol owner, SemanticModel model, int position, bool isSure)
    {
        try
        {
            return new CSharpWriter(tree, owner, model, position, isSure).Write(tree.Root).Text;
        }
        catch (UnwritableException)
        {
            return null;
        }
    }

    private CSharpTerm Write(CelExpression expression) => expression switch
    {
        CelSelect { TestOnly: true } test => Presence(test, isThere: true),
        _ when tree.MacroCalls.TryGetValue(expression.Id, out var macro) => Macro(macro),
        CelLiteral literal => Literal(literal),
        CelIdentifier identifier => variables.TryGetValue(identifier.Name, out var type) ? CSharpTerm.Of(Escape(identifier.Name), type) : throw new UnwritableException(),
        CelSelect select => Select(select),
        CelCall call => Operator(call) ?? Function(call),
        CelList list => CSharpTerm.Of($"new[] {{ {string.Join(", ", list.Elements.Select(element => Write(element).Text))} }}"),
        _ => throw new UnwritableException(),
    };

    private static CSharpTerm Literal(CelLiteral literal) => literal.Value switch
    {
        bool value => CSharpTerm.Of(value ? "true" : "false"),
        long value => new(value.ToString(CultureInfo.InvariantCulture), value < 0 ? CSharpPrecedence.Unary : CSharpPrecedence.Primary),
        double value when !double.IsNaN(value) && !double.IsInfinity(value) => new(Double(value), value < 0 ? CSharpPrecedence.Unary : CSharpPrecedence.Primary),
        string value => CSharpTerm.Of(SourceEdits.Quote(value)),
        _ => throw new UnwritableException(),
    };

    private static string Double(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    /// <summary><c>has(x.f)</c>: only what can be null in C# can be absent to it.</summary>
    private CSharpTerm Presence(CelSelect test, bool isThere)
    {
        var field = Field(test);
        return field.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            ? throw new UnwritableException()
            : new($"{field.Text} is {(isThere ? "not null" : "null")}", CSharpPrecedence.Relation);
    }

    private CSharpTerm Select(CelSelect select)
    {
        var field = Field(select);
        return ScalarWrapper.ValueParameter(field.Type!.UnwrapNullable()) is { } wrapped
            ? CSharpTerm.Of($"{field.Text}{(field.Type!.IsValueType && field.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? ".Value.Value" : ".Value")}", wrapped.Type)
            : field;
    }

    private CSharpTerm Field(CelSelect select)
    {
        var operand = Write(select.Operand);
        if (operand.Type is not { } type || CollectionShape.Of(type).Kind != CollectionKind.None)
        {
            throw new UnwritableException();
        }

        var found = FieldCollector.Collect(type.UnwrapNullable()).Find(field => CelNames.IsEscapable(field.JsonName) && CelNames.Escape(field.JsonName) == select.Field);
        return found.Member is null ? throw new UnwritableException() : CSharpTerm.Of($"{Receiver(operand)}.{Escape(found.Name)}", found.Type);
    }

    /// <summary>What stands before a dot.</summary>
    private string Receiver(CSharpTerm term) => term.In(CSharpPrecedence.Primary)
        + (term.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? ".Value"
            : isSure && term.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? "!"
            : "");

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    private string Name(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, position);

    /// <summary>A type of .NET, by the shortest name that the file has for it.</summary>
    private string Name(string metadataName) => model.Compilation.GetTypeByMetadataName(metadataName) is { } type ? Name(type) : throw new UnwritableException();

    private static INamedTypeSymbol? Enum(CSharpTerm term) => term.Type?.UnwrapNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } type ? type : null;

    /// <summary>The member of an enum that a text in JSON stands for.</summary>
    private string Member(INamedTypeSymbol type, CelExpression text) =>
        text is CelLiteral { Value: string name } && EnumMembers.Of(type, null).Find(member => member.JsonName == name) is { } found
            ? $"{Name(type)}.{Escape(found.Symbol.Name)}"
            : throw new UnwritableException();
}
