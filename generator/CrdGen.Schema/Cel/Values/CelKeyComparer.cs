namespace CrdGen.Schema.Cel.Values;

/// <summary>Scalars by type and value, as keys of maps and items of sets: <c>1</c>, <c>1u</c> and <c>1.0</c> differ. All else is equal to itself only.</summary>
internal sealed class CelKeyComparer : IEqualityComparer<CelValue>
{
    public static readonly CelKeyComparer Instance = new();

    public bool Equals(CelValue? x, CelValue? y) => (x, y) switch
    {
        (CelString l, CelString r) => l.Text == r.Text,
        (CelInt l, CelInt r) => l.Value == r.Value,
        (CelUint l, CelUint r) => l.Value == r.Value,
        (CelDouble l, CelDouble r) => l.Value == r.Value,
        (CelDuration l, CelDuration r) => l.Nanoseconds == r.Nanoseconds,
        (CelTimestamp or CelBytes or CelTypeValue, not null) when x!.GetType() == y!.GetType() => ReferenceEquals(x.IsEqual(y), CelBool.True),
        _ => ReferenceEquals(x, y),
    };

    public int GetHashCode(CelValue obj) => obj switch
    {
        CelString s => StringComparer.Ordinal.GetHashCode(s.Text),
        CelInt i => i.Value.GetHashCode(),
        CelUint u => u.Value.GetHashCode(),
        CelDouble d => d.Value.GetHashCode(),
        CelDuration d => d.Nanoseconds.GetHashCode(),
        CelTimestamp t => t.Seconds.GetHashCode(),
        CelBytes b => b.Bytes.Length,
        CelTypeValue t => t.GetHashCode(),
        _ => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj),
    };
}
