namespace CrdGen.Schema.Cel.Values;

/// <summary>
/// A value at run time. Operations give a <see cref="ErrorValue"/> where they fail, and <see langword="null"/> where the type does
/// not know them at all, which the caller reports by the name of the function.
/// </summary>
internal abstract class CelValue
{
    /// <summary>What <c>type(…)</c> gives.</summary>
    public abstract TypeValue Type { get; }

    /// <summary>The length of strings (code points), bytes, lists and maps; <see langword="null"/> for what has none.</summary>
    public virtual long? Size => null;

    /// <summary>Whether <c>optional.ofNonZeroValue</c> takes it for nothing.</summary>
    public virtual bool IsZero => false;

    /// <summary>Equality of two values; neither is null. A <see cref="BoolValue"/>, or an error.</summary>
    public static CelValue AreEqual(CelValue left, CelValue right) =>
        left is NullValue || right is NullValue ? BoolValue.Of(left is NullValue && right is NullValue) : left.IsEqual(right);

    /// <summary>Equality by the rules of the left side's type; see <see cref="AreEqual"/>.</summary>
    public abstract CelValue IsEqual(CelValue other);

    /// <summary>-1, 0 or 1 as a <see cref="IntValue"/>.</summary>
    public virtual CelValue? Compare(CelValue other) => null;

    public virtual CelValue? Add(CelValue other) => null;

    public virtual CelValue? Subtract(CelValue other) => null;

    public virtual CelValue? Multiply(CelValue other) => null;

    public virtual CelValue? Divide(CelValue other) => null;

    public virtual CelValue? Modulo(CelValue other) => null;

    public virtual CelValue? Negate() => null;

    /// <summary>The value in another type: <c>int('1')</c>.</summary>
    public virtual CelValue ConvertTo(TypeValue type) =>
        type.Equals(Type) ? this : type.Equals(TypeValue.TypeType) ? Type : ErrorValue.Conversion(Type, type);

    /// <summary>As Go prints it, which is seen in messages of errors.</summary>
    public abstract override string ToString();
}
