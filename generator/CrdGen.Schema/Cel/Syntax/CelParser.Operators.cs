using System.Runtime.CompilerServices;

namespace CrdGen.Schema.Cel.Syntax;

/// <summary>Conditions, logic, comparisons, arithmetic and signs.</summary>
public sealed partial class CelParser
{
    /// <summary>An expression: a conditional, or less.</summary>
    private CelExpression Expression()
    {
        if (!Enter(ref expressionDepth))
        {
            return Error(0, 0);
        }

        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            return Fail(-1, "expression recursion limit exceeded: the stack is full");
        }

        var condition = Logical(CelTokenKind.Or);
        if (Current.Kind == CelTokenKind.Question && !failed)
        {
            var question = Current;
            index++;
            var id = NextId();
            var high = height;
            var whenTrue = Logical(CelTokenKind.Or);
            high = Math.Max(high, height);
            Expect(CelTokenKind.Colon);
            var whenFalse = Expression();
            height = Math.Max(high, height) + 1;
            CheckHeight();
            condition = new CelCall(id, question.Start, CelSpan.Between(condition.Span.Start, whenFalse.Span.End), CelOperators.Conditional, null, [condition, whenTrue, whenFalse]);
        }

        expressionDepth--;
        return condition;
    }

    /// <summary>Terms with <c>||</c> or <c>&amp;&amp;</c> between them, as a balanced tree: any number costs little depth.</summary>
    private CelExpression Logical(CelTokenKind kind)
    {
        var first = kind == CelTokenKind.Or ? Logical(CelTokenKind.And) : Relation(0);
        if (Current.Kind != kind || failed)
        {
            return first;
        }

        var terms = new List<CelExpression> { first };
        var operators = new List<(int Id, int Offset)>();
        var high = height;
        while (Current.Kind == kind && !failed)
        {
            var offset = Current.Start;
            index++;
            terms.Add(kind == CelTokenKind.Or ? Logical(CelTokenKind.And) : Relation(0));
            operators.Add((NextId(), offset));
            high = Math.Max(high, height);
        }

        height = high;
        return Balanced(kind == CelTokenKind.Or ? CelOperators.LogicalOr : CelOperators.LogicalAnd, terms, operators, 0, operators.Count - 1);
    }

    private static CelCall Balanced(string function, List<CelExpression> terms, List<(int Id, int Offset)> operators, int low, int high)
    {
        var middle = (low + high + 1) / 2;
        var left = middle == low ? terms[middle] : Balanced(function, terms, operators, low, middle - 1);
        var right = middle == high ? terms[middle + 1] : Balanced(function, terms, operators, middle + 1, high);
        var (id, offset) = operators[middle];
        return new(id, offset, CelSpan.Between(left.Span.Start, right.Span.End), function, null, [left, right]);
    }

    private CelExpression Relation(int precedence)
    {
        if (!Enter(ref relationDepth))
        {
            return Error(0, 0);
        }

        var left = Calc(0);
        while (precedence == 0 && !failed && CelTokenNames.Relation(Current.Kind) is { } function)
        {
            left = Binary(function, left, static parser => parser.Relation(1));
        }

        relationDepth--;
        return left;
    }

    private CelExpression Calc(int precedence)
    {
        if (!Enter(ref calcDepth))
        {
            return Error(0, 0);
        }

        var left = Unary();
        while (!failed && CelTokenNames.Calculation(Current.Kind) is var (function, binding) && binding > precedence)
        {
            left = Binary(function, left, binding == 2 ? static parser => parser.Calc(2) : static parser => parser.Calc(1));
        }

        calcDepth--;
        return left;
    }

    private CelCall Binary(string function, CelExpression left, Func<CelParser, CelExpression> operand)
    {
        var offset = Current.Start;
        index++;
        var id = NextId();
        var high = height;
        var right = operand(this);
        height = Math.Max(high, height) + 1;
        CheckHeight();
        return new(id, offset, CelSpan.Between(left.Span.Start, right.Span.End), function, null, [left, right]);
    }

    private CelExpression Unary()
    {
        var kind = Current.Kind;
        if (kind is not (CelTokenKind.Not or CelTokenKind.Minus) || (kind == CelTokenKind.Minus && IsNumber(tokens[index + 1].Kind)))
        {
            return Member();
        }

        var start = Current.Start;
        var count = 0;
        for (; Current.Kind == kind; index++)
        {
            count++;
        }

        var id = NextId();
        var operand = Member();
        // Two cancel each other out.
        return count % 2 == 0
            ? operand
            : new CelCall(id, start, CelSpan.Between(start, operand.Span.End), kind == CelTokenKind.Not ? CelOperators.LogicalNot : CelOperators.Negate, null, [operand]);
    }

    private static bool IsNumber(CelTokenKind kind) => kind is CelTokenKind.Int or CelTokenKind.Double;
}
