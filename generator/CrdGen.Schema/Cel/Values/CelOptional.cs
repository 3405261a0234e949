namespace CrdGen.Schema.Cel.Values;

/// <summary>A value that may be missing.</summary>
internal sealed class CelOptional : CelValue
{
    public static readonly CelOptional None = new(null);

    private CelOptional(CelValue? value) => Value = value;

    /// <summary>The value, or <see langword="null"/>.</summary>
    public CelValue? Value { get; }

    public override CelTypeValue Type => CelTypeValue.Optional;

    public static CelOptional Of(CelValue value) => new(value);

    public override CelValue IsEqual(CelValue other) =>
        other is not CelOptional optional ? CelBool.False
        : Value is null || optional.Value is null ? CelBool.Of(Value is null && optional.Value is null)
        : Value.IsEqual(optional.Value);

    public override string ToString() => Value is null ? "optional.none()" : $"optional({Value})";
}
