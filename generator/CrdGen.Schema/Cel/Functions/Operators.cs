using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Operators but those that do not evaluate all of their operands.</summary>
internal static class Operators
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        [CelOperators.LogicalNot] = (a, _) => a[0] is BoolValue b ? b.Negate() : ErrorValue.NoSuchOverload(a[0]),
        [CelOperators.Negate] = (a, _) => a[0] is BoolValue ? ErrorValue.NoSuchOverload(a[0]) : a[0].Negate(),
        [CelOperators.Add] = (a, _) => a[0].Add(a[1]),
        [CelOperators.Subtract] = (a, _) => a[0].Subtract(a[1]),
        [CelOperators.Multiply] = (a, _) => a[0].Multiply(a[1]),
        [CelOperators.Divide] = (a, _) => a[0].Divide(a[1]),
        [CelOperators.Modulo] = (a, _) => a[0].Modulo(a[1]),
        [CelOperators.Less] = (a, _) => Compare(a, order => order < 0),
        [CelOperators.LessEquals] = (a, _) => Compare(a, order => order <= 0),
        [CelOperators.Greater] = (a, _) => Compare(a, order => order > 0),
        [CelOperators.GreaterEquals] = (a, _) => Compare(a, order => order >= 0),
        [CelOperators.In] = (a, _) => a[1] switch
        {
            ListValue list => list.Contains(a[0]),
            MapValue map => map.Contains(a[0]),
            _ => ErrorValue.NoSuchOverload(a[1]),
        },
    };

    private static CelValue? Compare(CelValue[] arguments, Func<long, bool> isTrue) =>
        arguments[0].Compare(arguments[1]) is not { } order ? null
        : IsNaN(arguments[0]) || IsNaN(arguments[1]) ? BoolValue.False
        : order is IntValue i ? BoolValue.Of(isTrue(i.Value))
        : order;

    private static bool IsNaN(CelValue value) => value is DoubleValue d && double.IsNaN(d.Value);
}
