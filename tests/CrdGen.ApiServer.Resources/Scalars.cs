using System.Collections.Immutable;

namespace CrdGen.ApiServer.Resources;

/// <summary>A field of each scalar type of .NET.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class ScalarCase
{
    public ScalarSpec? Spec { get; init; }
}

public sealed record ScalarSpec
{
    public string? String { get; init; }

    public bool? Boolean { get; init; }

    public char? Char { get; init; }

    public sbyte? SByte { get; init; }

    public byte? Byte { get; init; }

    public short? Int16 { get; init; }

    public ushort? UInt16 { get; init; }

    public int? Int32 { get; init; }

    public uint? UInt32 { get; init; }

    public long? Int64 { get; init; }

    public ulong? UInt64 { get; init; }

    public Half? Half { get; init; }

    public float? Single { get; init; }

    public double? Double { get; init; }

    public decimal? Decimal { get; init; }

    public Guid? Guid { get; init; }

    public Uri? Uri { get; init; }

    public Version? Version { get; init; }

    public DateTime? DateTime { get; init; }

    public DateTimeOffset? DateTimeOffset { get; init; }

    public DateOnly? DateOnly { get; init; }

    public TimeOnly? TimeOnly { get; init; }

    public TimeSpan? TimeSpan { get; init; }

    public byte[]? Bytes { get; init; }

    public ReadOnlyMemory<byte>? Memory { get; init; }

    public Color? Color { get; init; }

    public Stage? Stage { get; init; }

    public Level? Level { get; init; }

    public IntOrString? IntOrString { get; init; }

    public Quantity? Quantity { get; init; }

    public JsonElement? Element { get; init; }

    public JsonNode? Node { get; init; }

    public JsonObject? Object { get; init; }

    public object? Anything { get; init; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public long? LongText { get; init; }

    public ImmutableArray<int>? Immutable { get; init; }

    public IReadOnlyDictionary<DateOnly, TimeSpan>? Days { get; init; }

    public Point? Point { get; init; }
}

public enum Stage
{
    Running,
    [JsonStringEnumMemberName("not-ready")]
    NotReady,
}

/// <summary>A struct of several fields.</summary>
public readonly record struct Point(int X, int Y = 0);
