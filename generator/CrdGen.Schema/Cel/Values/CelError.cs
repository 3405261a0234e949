namespace CrdGen.Schema.Cel.Values;

/// <summary>What an operation gives that fails. It is passed on by all operations but <c>&amp;&amp;</c> and <c>||</c>.</summary>
internal sealed class CelError(string message) : CelValue
{
    private const string NoOverload = "no such overload";

    public string Message => message;

    public override CelTypeValue Type => CelTypeValue.Error;

    /// <summary>The first error among values that have a wrong type, or the error that they have.</summary>
    public static CelError NoSuchOverload(CelValue? value = null) => value as CelError ?? new CelError(NoOverload);

    /// <summary>The type of the first argument does not know the function.</summary>
    public static CelError NoSuchFunction(string function) => new($"{NoOverload}: {function}");

    /// <summary>No overload takes the arguments.</summary>
    public static CelError NoSuchOverload(string function, CelValue[] arguments) =>
        Array.Find(arguments, a => a is CelError) as CelError
        ?? new CelError($"{NoOverload}: {function}({string.Join(", ", arguments.Select(a => a.Type.Name))})");

    public static CelError Conversion(CelTypeValue from, CelTypeValue to) => new($"type conversion error from '{from.Name}' to '{to.Name}'");

    public static CelError NoSuchKey(CelValue key) => new($"no such key: {key}");

    public static CelError OutOfBounds(CelValue index) => new($"index out of bounds: {index}");

    public override CelValue IsEqual(CelValue other) => this;

    public override CelValue ConvertTo(CelTypeValue type) => this;

    public override string ToString() => message;
}
