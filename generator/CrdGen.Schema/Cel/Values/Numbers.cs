namespace CrdGen.Schema.Cel.Values;

/// <summary>Comparison of numbers, whatever their types.</summary>
internal static class Numbers
{
    /// <summary>-1, 0 or 1; <see langword="null"/> where the other value is no number, or either is NaN.</summary>
    public static int? Compare(CelValue left, CelValue right) => (left, right) switch
    {
        (IntValue l, IntValue r) => l.Value.CompareTo(r.Value),
        (UintValue l, UintValue r) => l.Value.CompareTo(r.Value),
        (IntValue l, UintValue r) => l.Value < 0 ? -1 : ((ulong)l.Value).CompareTo(r.Value),
        (UintValue, IntValue) => -Compare(right, left),
        (DoubleValue l, DoubleValue r) => IsNaN(l, r) ? null : l.Value.CompareTo(r.Value),
        (DoubleValue l, IntValue r) => CompareDouble(l.Value, r.Value, long.MinValue, long.MaxValue),
        (DoubleValue l, UintValue r) => CompareDouble(l.Value, r.Value, 0, ulong.MaxValue),
        (IntValue or UintValue, DoubleValue) => -Compare(right, left),
        _ => null,
    };

    /// <summary>As <see cref="Compare"/>, as a value; what cannot be ordered is an error.</summary>
    public static CelValue CompareOrFail(CelValue left, CelValue right) =>
        Compare(left, right) is { } order ? IntValue.Of(order)
        : right is DoubleValue or IntValue or UintValue ? new ErrorValue("NaN values cannot be ordered")
        : ErrorValue.NoSuchOverload(right);

    private static bool IsNaN(DoubleValue left, DoubleValue right) => double.IsNaN(left.Value) || double.IsNaN(right.Value);

    private static int? CompareDouble(double left, double right, double min, double max) =>
        double.IsNaN(left) ? null : left < min ? -1 : left > max ? 1 : left.CompareTo(right);
}
