using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Optional values, but <c>or</c> and <c>orValue</c>, which do not evaluate all of their arguments.</summary>
internal static class OptionalFunctions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["optional.of"] = (a, _) => OptionalValue.Of(a[0]),
        ["optional.ofNonZeroValue"] = (a, _) => a[0].IsZero ? OptionalValue.None : OptionalValue.Of(a[0]),
        ["optional.none"] = (_, _) => OptionalValue.None,
        ["value"] = (a, _) => a[0] is OptionalValue optional ? optional.Value ?? new ErrorValue("optional.none() dereference") : null,
        ["hasValue"] = (a, _) => a[0] is OptionalValue optional ? BoolValue.Of(optional.Value is not null) : null,
        ["optional.unwrap"] = (a, _) => a[0] is ListValue list ? Unwrap(list) : null,
        ["unwrapOpt"] = (a, _) => a[0] is ListValue list ? Unwrap(list) : null,
    };

    private static CelValue Unwrap(ListValue list)
    {
        var values = new List<CelValue>();
        for (var i = 0; i < list.Count; i++)
        {
            if (list.At(i) is not OptionalValue optional)
            {
                return new ErrorValue($"value {list.At(i)} is not optional");
            }

            if (optional.Value is { } value)
            {
                values.Add(value);
            }
        }

        return new ArrayList([.. values]);
    }
}
