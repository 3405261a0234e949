namespace CrdGen.Generator.Rules;

/// <summary>Something that LINQ goes through. The macros of CEL go through the items of a list, and through the keys of a map.</summary>
/// <param name="Plain">The list or map.</param>
/// <param name="Item">What an item is, seen from what the macros go through; <see langword="null"/>: the same.</param>
internal sealed record SequenceTerm(CelTerm Plain, Func<CelTerm, CelTerm>? Item) : CelTerm(Plain)
{
    /// <summary>Whether it is a map, and not a list made of one.</summary>
    public bool IsMap { get; init; }

    public static SequenceTerm Keys(CelTerm map) => new(map, null) { IsMap = true };

    public static SequenceTerm Values(CelTerm map) => new(map, map.Index) { IsMap = true };

    public static SequenceTerm Entries(CelTerm map) => new(map, key => new EntryTerm(map, key)) { IsMap = true };
}

/// <summary>A key of a map with its value.</summary>
internal sealed record EntryTerm(CelTerm Map, CelTerm Key) : CelTerm(Key);
