using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Costs;

/// <summary>The sizes of the entries of a list or map that an expression makes.</summary>
internal sealed record EntrySize(CelTypeKind Container, SizeEstimate Key, SizeEstimate Value)
{
    /// <summary>What holds for both; unknown if one is.</summary>
    public static EntrySize? Union(EntrySize? first, EntrySize? second) => first is null || second is null
        ? null
        : new(first.Container, first.Key.Union(second.Key), first.Value.Union(second.Value));
}
