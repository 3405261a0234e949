namespace CrdGen.ApiServer.Resources;

/// <summary>Limits of lists, sets and maps, and of what is in them.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class CollectionCase
{
    public CollectionSpec? Spec { get; init; }
}

public sealed record CollectionSpec
{
    [MinLength(2)]
    public IReadOnlyList<string>? Many { get; init; }

    [MaxLength(2)]
    public IReadOnlyList<string>? Few { get; init; }

    [Length(1, 2)]
    public string[]? Between { get; init; }

    [MinLength(2)]
    public IReadOnlyDictionary<string, string>? ManyEntries { get; init; }

    [MaxLength(1)]
    public IReadOnlyDictionary<string, string>? FewEntries { get; init; }

    public IReadOnlySet<string>? Names { get; init; }

    public IReadOnlySet<int>? Numbers { get; init; }

    [ListType(ListType.Map, nameof(Port.Name), nameof(Port.Protocol))]
    public IReadOnlyList<Port>? Ports { get; init; }

    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Whole { get; init; }

    [ListType(ListType.Set)]
    public IReadOnlyList<string>? Owned { get; init; }

    [MapType(MapType.Atomic)]
    public IReadOnlyDictionary<string, string>? Selector { get; init; }

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    [Items(MaxLength = 3, Pattern = "^[a-z]*$")]
    public IReadOnlyList<string>? Words { get; init; }

    [Values(Minimum = 1)]
    public IReadOnlyDictionary<string, int>? Counts { get; init; }

    [Schema(At = "{}[]", MaxLength = 3), Schema(At = "{}", MaxItems = 2)]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Deep { get; init; }

    [Schema(At = "[][]", Maximum = 9)]
    public int[][]? Grid { get; init; }

    public IReadOnlyDictionary<Color, int>? ByColor { get; init; }

    public IReadOnlyDictionary<Guid, int>? ById { get; init; }
}

public sealed record Port(string Name, [property: Range(1, 65535)] int Number)
{
    public string Protocol { get; init; } = "TCP";
}

public enum Color
{
    Red,
    Green,
}
