namespace CrdGen.Schema.Cel.Values;

/// <summary>A value that may be missing.</summary>
internal sealed class OptionalValue : CelValue
{
    public static readonly OptionalValue None = new(null);

    private OptionalValue(CelValue? value) => Value = value;

    /// <summary>The value, or <see langword="null"/>.</summary>
    public CelValue? Value { get; }

    public override TypeValue Type => TypeValue.Optional;

    public static OptionalValue Of(CelValue value) => new(value);

    public override CelValue IsEqual(CelValue other) =>
        other is not OptionalValue optional ? BoolValue.False
        : Value is null || optional.Value is null ? BoolValue.Of(Value is null && optional.Value is null)
        : Value.IsEqual(optional.Value);

    public override string ToString() => Value is null ? "optional.none()" : $"optional({Value})";
}
