using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>
/// All functions by name: the standard library and Kubernetes' own. Which of them a version of Kubernetes has is up to the checker.
/// An overload is chosen by the types of the values, which comes to the same as the checker's choice where that was one.
/// </summary>
internal static class FunctionTable
{
    private static readonly Dictionary<string, FunctionBody> Functions = Create();

    /// <summary>Functions that cel-go dispatches by a trait of the first argument, and reports without the types.</summary>
    private static readonly HashSet<string> ByTrait = new([.. Operators.Functions.Keys, "size"], StringComparer.Ordinal);

    /// <summary>The function, or <see langword="null"/>.</summary>
    public static FunctionBody? Find(string name) => Functions.TryGetValue(name, out var function) ? function : null;

    /// <summary>Calls a function that is known.</summary>
    public static CelValue Call(FunctionBody function, string name, string overload, CelValue[] arguments) =>
        function(arguments, overload)
        ?? (!ByTrait.Contains(name) ? ErrorValue.NoSuchOverload(name, arguments)
            : arguments[0] is StringValue or DurationValue or TimestampValue ? ErrorValue.NoSuchOverload() // these have functions of their own, but not this one
            : ErrorValue.NoSuchFunction(name));

    private static Dictionary<string, FunctionBody> Create()
    {
        var functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal);
        IReadOnlyDictionary<string, FunctionBody>[] libraries =
        [
            Operators.Functions, Conversions.Functions, StandardFunctions.Functions, TimeFunctions.Functions, StringFunctions.Functions, ListFunctions.Functions,
            SetFunctions.Functions, OptionalFunctions.Functions, RegexFunctions.Functions, UrlFunctions.Functions, IpFunctions.Functions, QuantityAndSemverFunctions.Functions,
            NamedFormats.Functions,
        ];
        foreach (var function in libraries.SelectMany(library => library))
        {
            // Some names are in several libraries: the first whose overloads take the values has its turn.
            functions[function.Key] = functions.TryGetValue(function.Key, out var other)
                ? (arguments, overload) => other(arguments, overload) ?? function.Value(arguments, overload)
                : function.Value;
        }

        return functions;
    }
}
