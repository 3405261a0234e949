namespace CrdGen.Schema.Cel.Values;

/// <summary>Scalars by type and value, as keys of maps and items of sets: <c>1</c>, <c>1u</c> and <c>1.0</c> differ. All else is equal to itself only.</summary>
internal sealed class ValueKeyComparer : IEqualityComparer<CelValue>
{
    public static readonly ValueKeyComparer Instance = new();

    public bool Equals(CelValue? x, CelValue? y) => (x, y) switch
    {
        (StringValue l, StringValue r) => l.Text == r.Text,
        (IntValue l, IntValue r) => l.Value == r.Value,
        (UintValue l, UintValue r) => l.Value == r.Value,
        (DoubleValue l, DoubleValue r) => l.Value == r.Value,
        (DurationValue l, DurationValue r) => l.Nanoseconds == r.Nanoseconds,
        (TimestampValue or BytesValue or TypeValue, not null) when x!.GetType() == y!.GetType() => ReferenceEquals(x.IsEqual(y), BoolValue.True),
        _ => ReferenceEquals(x, y),
    };

    public int GetHashCode(CelValue obj) => obj switch
    {
        StringValue s => StringComparer.Ordinal.GetHashCode(s.Text),
        IntValue i => i.Value.GetHashCode(),
        UintValue u => u.Value.GetHashCode(),
        DoubleValue d => d.Value.GetHashCode(),
        DurationValue d => d.Nanoseconds.GetHashCode(),
        TimestampValue t => t.Seconds.GetHashCode(),
        BytesValue b => b.Bytes.Length,
        TypeValue t => t.GetHashCode(),
        _ => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj),
    };
}
