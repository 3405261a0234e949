using CrdGen.Generator.Parsing;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Cel.Syntax;
using Microsoft.CodeAnalysis;

namespace CrdGen.CodeFixes.Rules;

/// <summary>Operators.</summary>
internal sealed partial class CSharpWriter
{
    private CSharpTerm? Operator(CelCall call) => call.Target is not null ? null : call.Function switch
    {
        CelOperators.LogicalNot => Not(call.Arguments[0]),
        CelOperators.Negate => new("-" + Write(call.Arguments[0]).In(CSharpPrecedence.Primary), CSharpPrecedence.Unary),
        CelOperators.LogicalAnd => Binary(call, "&&", CSharpPrecedence.And, isLeftOnly: false),
        CelOperators.LogicalOr => Binary(call, "||", CSharpPrecedence.Or, isLeftOnly: false),
        CelOperators.Equals => Equality(call, "=="),
        CelOperators.NotEquals => Equality(call, "!="),
        CelOperators.Less => Order(call, "<"),
        CelOperators.LessEquals => Order(call, "<="),
        CelOperators.Greater => Order(call, ">"),
        CelOperators.GreaterEquals => Order(call, ">="),
        CelOperators.Add => Binary(call, "+", CSharpPrecedence.Addition),
        CelOperators.Subtract => Binary(call, "-", CSharpPrecedence.Addition),
        CelOperators.Multiply => Binary(call, "*", CSharpPrecedence.Multiplication),
        CelOperators.Divide => Binary(call, "/", CSharpPrecedence.Multiplication),
        CelOperators.Modulo => Binary(call, "%", CSharpPrecedence.Multiplication),
        CelOperators.Conditional => Conditional(call),
        CelOperators.Index => Index(Write(call.Arguments[0]), Write(call.Arguments[1])),
        CelOperators.In => In(call),
        _ => null,
    };

    private CSharpTerm Not(CelExpression operand) => operand switch
    {
        CelSelect { TestOnly: true } test => Presence(test, isThere: false),
        _ => new("!" + Write(operand).In(CSharpPrecedence.Primary), CSharpPrecedence.Unary),
    };

    private CSharpTerm Binary(CelCall call, string sign, CSharpPrecedence precedence, bool isLeftOnly = true)
    {
        var (left, right) = (Write(call.Arguments[0]), Write(call.Arguments[1]));
        return new($"{left.In(precedence)} {sign} {right.In(isLeftOnly ? precedence + 1 : precedence)}", precedence, left.Type ?? right.Type);
    }

    private CSharpTerm Equality(CelCall call, string sign)
    {
        var (left, right) = (call.Arguments[0], call.Arguments[1]);
        if (left is CelLiteral { Value: string } && right is not CelLiteral && Enum(Write(right)) is { } ofRight)
        {
            return new($"{Member(ofRight, left)} {sign} {Write(right).In(CSharpPrecedence.Relation)}", CSharpPrecedence.Equality);
        }

        var term = Write(left);
        var other = right is CelLiteral { Value: string } && Enum(term) is { } type ? Member(type, right) : Write(right).In(CSharpPrecedence.Relation);
        return new($"{term.In(CSharpPrecedence.Relation)} {sign} {other}", CSharpPrecedence.Equality);
    }

    /// <summary>Texts have no order in C# that CEL has too, but for that of their code points.</summary>
    private CSharpTerm Order(CelCall call, string sign)
    {
        var (left, right) = (Write(call.Arguments[0]), Write(call.Arguments[1]));
        return left.Type?.SpecialType == SpecialType.System_String || right.Type?.SpecialType == SpecialType.System_String
            ? new($"string.CompareOrdinal({left.Text}, {right.Text}) {sign} 0", CSharpPrecedence.Relation)
            : new($"{left.In(CSharpPrecedence.Addition)} {sign} {right.In(CSharpPrecedence.Addition)}", CSharpPrecedence.Relation);
    }

    private CSharpTerm Conditional(CelCall call)
    {
        var (condition, then, otherwise) = (Write(call.Arguments[0]), Write(call.Arguments[1]), Write(call.Arguments[2]));
        return new($"{condition.In(CSharpPrecedence.Or)} ? {then.In(CSharpPrecedence.Or)} : {otherwise.In(CSharpPrecedence.Conditional)}", CSharpPrecedence.Conditional, then.Type);
    }

    private CSharpTerm Index(CSharpTerm collection, CSharpTerm index) =>
        CSharpTerm.Of($"{Receiver(collection)}[{index.Text}]", collection.Type is { } type ? CollectionShape.Of(type.UnwrapNullable()).Element : null);

    private CSharpTerm In(CelCall call)
    {
        var item = Write(call.Arguments[0]);
        if (call.Arguments[1] is CelList list && list.Elements.Count > 0 && list.Elements.All(element => element is CelLiteral) && !list.HasOptionals)
        {
            var type = Enum(item);
            return new($"{item.In(CSharpPrecedence.Relation)} is {string.Join(" or ", list.Elements.Select(element => type is null ? Write(element).Text : Member(type, element)))}", CSharpPrecedence.Relation);
        }

        var collection = Write(call.Arguments[1]);
        var isMap = collection.Type is { } collectionType && CollectionShape.Of(collectionType.UnwrapNullable()).Kind == CollectionKind.Dictionary;
        return CSharpTerm.Of($"{Receiver(collection)}.{(isMap ? "ContainsKey" : "Contains")}({item.Text})");
    }
}
