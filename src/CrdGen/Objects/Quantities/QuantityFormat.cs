namespace CrdGen;

/// <summary>The three ways to write a <c>Quantity</c>. One that is read keeps its own, also through arithmetic.</summary>
#if CRDGEN_SCHEMA
internal enum QuantityFormat
#else
public enum QuantityFormat
#endif
{
    /// <summary>Powers of 1000 by letter, or no unit: <c>12M</c> is 12 × 10⁶.</summary>
    DecimalSI,

    /// <summary>Powers of 1024 by letter: <c>12Mi</c> is 12 × 2²⁰.</summary>
    BinarySI,

    /// <summary>Powers of ten: <c>12e6</c>.</summary>
    DecimalExponent,
}
