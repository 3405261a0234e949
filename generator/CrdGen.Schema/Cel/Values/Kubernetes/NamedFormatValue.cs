namespace CrdGen.Schema.Cel.Values.Kubernetes;

/// <summary>A format with a name, which strings are checked against.</summary>
/// <param name="name">Its name; formats are equal by it.</param>
/// <param name="regexSize">The length of the regular expression that a check costs as much as.</param>
/// <param name="findErrors">What is wrong with a string; nothing where it is of the format.</param>
internal sealed class NamedFormatValue(string name, int regexSize, Func<string, IReadOnlyList<string>> findErrors) : CelValue
{
    public int RegexSize => regexSize;

    public override TypeValue Type => TypeValue.NamedFormat;

    public IReadOnlyList<string> FindErrors(string text) => findErrors(text);

    public override CelValue IsEqual(CelValue other) => other is NamedFormatValue format ? BoolValue.Of(format.ToString() == name) : ErrorValue.NoSuchOverload(other);

    public override string ToString() => name;
}
