using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Functions;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Validation;

namespace CrdGen.Schema.Cel.Rules;

/// <summary>
/// What the API server finds when it prepares an expression for evaluation: conversions of literals that fail, patterns that are
/// none, and names that have a type but no value.
/// </summary>
internal static class CelConstantChecks
{
    /// <summary>The first such place.</summary>
    public static CelError? FindError(CelCheckedTree tree)
    {
        foreach (var node in CelWalk.All(tree.Root))
        {
            var message = node switch
            {
                CelCall { Function: "find" or "findAll", Target: not null, Arguments: [CelLiteral { Value: string pattern }, ..] } =>
                    Re2Syntax.FindError(pattern) is { } error ? $"error parsing regexp: {error}" : null,
                CelCall call => (Constant(call) as ErrorValue)?.Message,
                CelIdentifier { Name: "duration" or "timestamp" } name when tree.ReferenceOf(name)?.TypeValue is not null => $"reference to undefined type: {name.Name}",
                _ => null,
            };
            if (message is not null)
            {
                return new(node.Offset, message);
            }
        }

        return null;
    }

    /// <summary>The value of a literal, and of conversions of it; an error if one fails, and <see langword="null"/> for what is no constant.</summary>
    private static CelValue? Constant(CelExpression expression)
    {
        var conversions = new Stack<string>();
        while (expression is CelCall { Target: null, Arguments.Count: 1 } call && Conversions.Functions.ContainsKey(call.Function))
        {
            conversions.Push(call.Function);
            expression = call.Arguments[0];
        }

        if (expression is not CelLiteral literal || conversions.Count == 0)
        {
            return null;
        }

        var value = ValueOf(literal);
        while (conversions.Count > 0 && value is not ErrorValue)
        {
            var function = conversions.Pop();
            value = Conversions.Functions[function]([value], "") ?? new ErrorValue($"no such overload: {function}({value.Type.Name})");
        }

        return value;
    }

    private static CelValue ValueOf(CelLiteral literal) => literal.Value switch
    {
        bool value => BoolValue.Of(value),
        long value => IntValue.Of(value),
        ulong value => new UintValue(value),
        double value => new DoubleValue(value),
        string value => new StringValue(value),
        byte[] value => new BytesValue(value),
        _ => NullValue.Instance,
    };
}
