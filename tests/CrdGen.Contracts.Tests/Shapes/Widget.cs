using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CrdGen.Contracts.Tests.Shapes;

/// <summary>A resource with all that the table of mappings knows (docs/mapping.md).</summary>
[CustomResource("contracts.acme.io", "v1")]
public sealed partial class Widget
{
    /// <summary>The spec.</summary>
    public required WidgetSpec Spec { get; init; }

    /// <summary>The status.</summary>
    public WidgetStatus? Status { get; set; }
}

public sealed record WidgetSpec : SpecBase
{
    public required Scalars Scalars { get; init; }

    public Collections? Collections { get; init; }

    public Enums? Enums { get; init; }

    public Wrappers? Wrappers { get; init; }

    public List<Trigger>? Triggers { get; init; }

    public Positional? Positional { get; init; }

    public Point Point { get; init; }

    public Pair<int>? Pair { get; init; }

    public Anything? Anything { get; init; }

    public Writers? Writers { get; init; }

    public KubernetesTypes? Kubernetes { get; init; }
}

public abstract record SpecBase
{
    public string? Inherited { get; init; } = "inherited";

    public virtual int Virtual { get; init; }
}

public sealed record WidgetStatus
{
    public IList<Condition> Conditions { get; init; } = [];

    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? Seen { get; set; }

    [JsonConverter(typeof(KubernetesTimeConverter))]
    public required DateTimeOffset Since { get; set; }
}

public sealed record Scalars
{
    public required string Text { get; init; }

    public string Initialised { get; init; } = "initial";

    [JsonPropertyName("URL")]
    public Uri? Url { get; init; }

    public bool Bool { get; set; }

    public char Char { get; init; } = 'x';

    public int Int { get; init; } = 7;

    public int? NullableInt { get; init; } = 8;

    public long Long { get; init; }

    public sbyte SByte { get; init; }

    public byte Byte { get; init; }

    public short Short { get; init; }

    public ushort UShort { get; init; }

    public uint UInt { get; init; }

    public ulong ULong { get; init; }

    public float Float { get; init; }

    public double Double { get; init; }

    public decimal? Decimal { get; init; }

    public Half Half { get; init; }

    public Guid Guid { get; init; }

    public DateOnly Date { get; init; }

    public DateTime DateTime { get; init; }

    public DateTimeOffset? DateTimeOffset { get; init; }

    public TimeSpan TimeSpan { get; init; } = TimeSpan.FromMinutes(5);

    public TimeOnly TimeOnly { get; init; }

    public Version? Version { get; init; }

    public byte[]? Bytes { get; init; }

    public Memory<byte> Memory { get; init; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public long AsText { get; init; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public List<int>? ManyAsText { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int NotZero { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? AlsoNull { get; init; }

    [JsonIgnore]
    public string Ignored => Text + "!";
}

public sealed record Collections
{
    public string[]? Array { get; init; }

    public int[][]? Jagged { get; init; }

    public List<string> List { get; init; } = ["initial"];

    public IList<int>? IList { get; init; }

    public IReadOnlyList<Item>? ReadOnlyList { get; init; }

    public ICollection<int?>? Collection { get; init; }

    public IReadOnlyCollection<string>? ReadOnlyCollection { get; init; }

    public IEnumerable<long>? Enumerable { get; init; }

    public HashSet<string>? HashSet { get; init; }

    public ISet<string>? Set { get; init; }

    public SortedSet<int>? SortedSet { get; init; }

    public ImmutableArray<string> ImmutableArray { get; init; } = [];

    public ImmutableList<Item>? ImmutableList { get; init; }

    public ImmutableHashSet<int>? ImmutableSet { get; init; }

    public Queue<int>? Queue { get; init; }

    public Dictionary<string, int>? Dictionary { get; init; }

    public IDictionary<string, Item>? IDictionary { get; init; }

    public IReadOnlyDictionary<string, List<Item>>? ReadOnlyDictionary { get; init; }

    public SortedDictionary<string, string>? Sorted { get; init; }

    public ImmutableDictionary<string, int?>? ImmutableDictionary { get; init; }

    public ImmutableSortedDictionary<string, int>? ImmutableSorted { get; init; }

    public Dictionary<Color, int>? ByColor { get; init; }

    public Dictionary<int, string>? ByNumber { get; init; }

    public Dictionary<string, Dictionary<string, List<int[]>>>? Nested { get; init; }

    public OwnList? Own { get; init; }

    public List<KeyValuePair<string, int>>? Pairs { get; init; }
}

public sealed class OwnList : List<Item>;

public sealed class Item
{
    public required string Name { get; set; }

    public int Size { get; set; } = 3;
}

public enum Color
{
    Red,
    [JsonStringEnumMemberName("light green")]
    Green,
    Blue,
}

[JsonConverter(typeof(JsonNumberEnumConverter<Level>))]
public enum Level
{
    Low = 1,
    High = 10,
}

public sealed record Enums
{
    public Color Color { get; init; } = Color.Blue;

    public Color? Optional { get; init; }

    public List<Color>? Colors { get; init; }

    public Level Level { get; init; } = Level.Low;

    [JsonConverter(typeof(JsonNumberEnumConverter<Color>))]
    public Color Number { get; init; }

    [JsonConverter(typeof(JsonNumberEnumConverter<Color>))]
    public Color? OptionalNumber { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CronTrigger), "cron")]
[JsonDerivedType(typeof(QueueTrigger), "queue")]
public abstract record Trigger
{
    public string? Name { get; init; }
}

public sealed record CronTrigger : Trigger
{
    public required string Schedule { get; init; }
}

public sealed record QueueTrigger : Trigger
{
    public int Length { get; init; } = 5;

    public Item? Item { get; init; }
}

/// <param name="Name">The name.</param>
/// <param name="Count">How many.</param>
/// <param name="Color">Which.</param>
/// <param name="Tag">More.</param>
public sealed record Positional(string Name, int Count = 3, Color Color = Color.Green, string? Tag = "tag")
{
    public string Extra { get; init; } = "extra";
}

public readonly record struct Point(int X, int Y);

public sealed record Pair<T>
    where T : struct
{
    public T First { get; init; }

    public required List<T> Others { get; init; }
}

public sealed record Anything
{
    public object? Object { get; init; }

    public JsonElement Element { get; init; }

    public JsonNode? Node { get; init; }

    public JsonObject? JsonObject { get; init; }

    public JsonArray? JsonArray { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; init; }
}

/// <summary>Setters of all kinds.</summary>
public sealed class Writers
{
    public int Init { get; init; } = 1;

    public int Set { get; set; } = 2;

    public int Private { get; private set; } = 3;

    [JsonInclude]
    public int Included { get; private set; } = 4;

    [JsonInclude]
    internal int Internal { get; set; } = 5;

#pragma warning disable CA1051 // [JsonInclude] makes a field of JSON of it.
    [JsonInclude]
    public int Field = 6;
#pragma warning restore CA1051

    public int Computed => Init + Set;

    [JsonPropertyOrder(-1)]
    public string? First { get; set; }
}

public sealed record KubernetesTypes
{
    public Quantity? Quantity { get; init; }

    public Quantity Size { get; init; } = "10Gi";

    public IntOrString? Port { get; init; }

    public RawExtension? Raw { get; init; }

    public CrdGen.Models.Core.V1.ResourceRequirements? Resources { get; init; }

    public List<CrdGen.Models.Core.V1.EnvVar>? Env { get; init; }
}
