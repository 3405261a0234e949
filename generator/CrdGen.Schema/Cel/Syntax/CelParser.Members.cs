using CrdGen.Schema.Names;

namespace CrdGen.Schema.Cel.Syntax;

// The tight half of the grammar: selections, calls, indexes, and what they begin with.
public sealed partial class CelParser
{
    private CelExpression Member()
    {
        if (!Enter(ref memberDepth))
        {
            return Error(0, 0);
        }

        height = 0;
        var start = Current.Start;
        var operand = Primary();
        while (!failed)
        {
            if (Current.Kind == CelTokenKind.Dot)
            {
                operand = Select(start, operand);
            }
            else if (Current.Kind == CelTokenKind.LeftBracket)
            {
                operand = Index(start, operand);
            }
            else
            {
                break;
            }
        }

        memberDepth--;
        return operand;
    }

    private CelExpression Select(int start, CelExpression operand)
    {
        var dot = Current;
        index++;
        var optional = TryTake(CelTokenKind.Question);
        var name = Current;
        if (name.Kind is not (CelTokenKind.Identifier or CelTokenKind.EscapedIdentifier))
        {
            return name.Kind is CelTokenKind.True or CelTokenKind.False or CelTokenKind.Null
                ? Unexpected("IDENTIFIER")
                : Fail(name.Start, $"Syntax error: no viable alternative at input '.{(name.Kind == CelTokenKind.End ? "" : Text(name))}'");
        }

        index++;
        if (!optional && name.Kind == CelTokenKind.Identifier && Current.Kind == CelTokenKind.LeftParenthesis)
        {
            return MemberCall(start, operand, name);
        }

        height++;
        CheckHeight();
        var field = FieldName(name);
        var span = CelSpan.Between(start, name.End);
        if (!optional)
        {
            return new CelSelect(NextId(), dot.Start, span, operand, field, testOnly: false);
        }

        if (!options.OptionalSyntax)
        {
            errors.Add(new(dot.Start, "unsupported syntax '.?'"));
            return Error(start, name.End);
        }

        var id = NextId();
        var literal = new CelLiteral(NextId(), name.Start, new(name.Start, name.Length), CelLiteralKind.String, field);
        return new CelCall(id, dot.Start, span, CelOperators.OptionalSelect, null, [operand, literal]);
    }

    private string FieldName(CelToken name)
    {
        if (name.Kind == CelTokenKind.Identifier)
        {
            return Text(name);
        }

        if (!options.EscapedIdentifiers)
        {
            errors.Add(new(name.Start, "unsupported syntax: '`'"));
        }

        return source.Substring(name.Start + 1, name.Length - 2);
    }

    private CelExpression MemberCall(int start, CelExpression target, CelToken name)
    {
        var open = Current.Start;
        var id = NextId();
        var high = height;
        var (arguments, end) = Arguments();
        height = Math.Max(high, height) + 1;
        CheckHeight();
        return Call(id, open, CelSpan.Between(start, end), Text(name), target, arguments);
    }

    private CelExpression Index(int start, CelExpression target)
    {
        var open = Current.Start;
        index++;
        var optional = TryTake(CelTokenKind.Question);
        var id = NextId();
        var high = height;
        var key = Expression();
        height = Math.Max(high, height) + 1;
        CheckHeight();
        var end = Current.End;
        Expect(CelTokenKind.RightBracket);
        var span = CelSpan.Between(start, end);
        if (optional && !options.OptionalSyntax)
        {
            errors.Add(new(open, "unsupported syntax '[?'"));
            return Error(start, end);
        }

        return new CelCall(id, open, span, optional ? CelOperators.OptionalIndex : CelOperators.Index, null, [target, key]);
    }

    /// <summary>Reads arguments from their parenthesis on.</summary>
    private (CelExpression[] Arguments, int End) Arguments()
    {
        index++;
        var high = 0;
        var arguments = new List<CelExpression>();
        if (Current.Kind != CelTokenKind.RightParenthesis)
        {
            do
            {
                arguments.Add(Expression());
                high = Math.Max(high, height);
            }
            while (TryTake(CelTokenKind.Comma));
        }

        height = high;
        var end = Current.End;
        Expect(CelTokenKind.RightParenthesis);
        return (arguments.ToArray(), end);
    }

    private CelExpression Call(int id, int offset, CelSpan span, string function, CelExpression? target, CelExpression[] arguments)
    {
        if (failed)
        {
            return Error(span.Start, span.End);
        }

        var written = new CelCall(id, offset, span, function, target, arguments);
        var (expanded, error) = macros.Expand(written);
        if (error is { } wrong)
        {
            errors.Add(wrong);
            return Error(wrong.Offset, span.Start, span.End);
        }

        if (expanded is null)
        {
            return written;
        }

        macroCalls.Add(expanded.Id, written);
        return expanded;
    }

    private CelExpression Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case CelTokenKind.Dot when tokens[index + 1].Kind == CelTokenKind.Identifier:
            case CelTokenKind.Identifier:
                return Name();
            case CelTokenKind.LeftParenthesis:
                index++;
                var nested = Expression();
                Expect(CelTokenKind.RightParenthesis);
                return nested;
            case CelTokenKind.LeftBracket:
                return List();
            case CelTokenKind.LeftBrace:
                return Map();
            case CelTokenKind.Dot:
                index++;
                return Unexpected("IDENTIFIER");
            default:
                return Literal();
        }
    }

    private CelExpression Name()
    {
        var start = Current.Start;
        var dotted = TryTake(CelTokenKind.Dot);
        if (IsMessage())
        {
            return Message(start);
        }

        var token = Current;
        index++;
        var name = Text(token);
        var isReserved = CelNames.IsReserved(name);
        if (isReserved)
        {
            errors.Add(new(start, $"reserved identifier: {name}"));
        }

        var qualified = dotted ? "." + name : name;
        if (Current.Kind != CelTokenKind.LeftParenthesis)
        {
            return isReserved ? Error(start, token.End) : new CelIdentifier(NextId(), token.Start, CelSpan.Between(start, token.End), qualified);
        }

        var open = Current.Start;
        var id = NextId();
        var (arguments, end) = Arguments();
        return isReserved ? Error(start, end) : Call(id, open, CelSpan.Between(start, end), qualified, null, arguments);
    }

    /// <summary>Whether names with dots between them and a brace behind them begin here.</summary>
    private bool IsMessage()
    {
        var i = index;
        while (tokens[i].Kind == CelTokenKind.Identifier)
        {
            if (tokens[i + 1].Kind == CelTokenKind.LeftBrace)
            {
                return true;
            }

            if (tokens[i + 1].Kind != CelTokenKind.Dot)
            {
                return false;
            }

            i += 2;
        }

        return false;
    }
}
