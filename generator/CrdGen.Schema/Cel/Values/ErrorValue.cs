namespace CrdGen.Schema.Cel.Values;

/// <summary>What an operation gives that fails. It is passed on by all operations but <c>&amp;&amp;</c> and <c>||</c>.</summary>
internal sealed class ErrorValue(string message) : CelValue
{
    private const string NoOverload = "no such overload";

    public string Message => message;

    public override TypeValue Type => TypeValue.Error;

    /// <summary>The first error among values that have a wrong type, or the error that they have.</summary>
    public static ErrorValue NoSuchOverload(CelValue? value = null) => value as ErrorValue ?? new ErrorValue(NoOverload);

    /// <summary>The type of the first argument does not know the function.</summary>
    public static ErrorValue NoSuchFunction(string function) => new($"{NoOverload}: {function}");

    /// <summary>No overload takes the arguments.</summary>
    public static ErrorValue NoSuchOverload(string function, CelValue[] arguments) =>
        Array.Find(arguments, a => a is ErrorValue) as ErrorValue
        ?? new ErrorValue($"{NoOverload}: {function}({string.Join(", ", arguments.Select(a => a.Type.Name))})");

    public static ErrorValue Conversion(TypeValue from, TypeValue to) => new($"type conversion error from '{from.Name}' to '{to.Name}'");

    public static ErrorValue NoSuchKey(CelValue key) => new($"no such key: {key}");

    public static ErrorValue OutOfBounds(CelValue index) => new($"index out of bounds: {index}");

    public override CelValue IsEqual(CelValue other) => this;

    public override CelValue ConvertTo(TypeValue type) => this;

    public override string ToString() => message;
}
