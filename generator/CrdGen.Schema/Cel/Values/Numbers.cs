namespace CrdGen.Schema.Cel.Values;

/// <summary>Comparison of numbers, whatever their types.</summary>
internal static class Numbers
{
    /// <summary>-1, 0 or 1; <see langword="null"/> where the other value is no number, or either is NaN.</summary>
    public static int? Compare(CelValue left, CelValue right) => (left, right) switch
    {
        (CelInt l, CelInt r) => l.Value.CompareTo(r.Value),
        (CelUint l, CelUint r) => l.Value.CompareTo(r.Value),
        (CelInt l, CelUint r) => l.Value < 0 ? -1 : ((ulong)l.Value).CompareTo(r.Value),
        (CelUint, CelInt) => -Compare(right, left),
        (CelDouble l, CelDouble r) => IsNaN(l, r) ? null : l.Value.CompareTo(r.Value),
        (CelDouble l, CelInt r) => CompareDouble(l.Value, r.Value, long.MinValue, long.MaxValue),
        (CelDouble l, CelUint r) => CompareDouble(l.Value, r.Value, 0, ulong.MaxValue),
        (CelInt or CelUint, CelDouble) => -Compare(right, left),
        _ => null,
    };

    /// <summary>As <see cref="Compare"/>, as a value; what cannot be ordered is an error.</summary>
    public static CelValue CompareOrFail(CelValue left, CelValue right) =>
        Compare(left, right) is { } order ? CelInt.Of(order)
        : right is CelDouble or CelInt or CelUint ? new CelError("NaN values cannot be ordered")
        : CelError.NoSuchOverload(right);

    private static bool IsNaN(CelDouble left, CelDouble right) => double.IsNaN(left.Value) || double.IsNaN(right.Value);

    private static int? CompareDouble(double left, double right, double min, double max) =>
        double.IsNaN(left) ? null : left < min ? -1 : left > max ? 1 : left.CompareTo(right);
}
