namespace CrdGen.ApiServer.Resources;

/// <summary>What must be there, may be null, is filled in, or is kept.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class PresenceCase
{
    public required PresenceSpec Spec { get; init; }
}

public sealed record PresenceSpec
{
    public required string Name { get; init; }

    [Nullable]
    public string? MayBeNull { get; init; }

    public string? NotNull { get; init; }

    [Items(Nullable = true)]
    public IReadOnlyList<string?>? NullItems { get; init; }

    public IReadOnlyList<string>? NoNullItems { get; init; }

    public int Replicas { get; init; } = 3;

    public Color Color { get; init; } = Color.Green;

    public IReadOnlyList<string> Modes { get; init; } = ["a", "b"];

    public Window Window { get; init; } = new() { Hours = 2 };

    [Default(Json = """{"x": {"hours": 5}}""")]
    public IReadOnlyDictionary<string, Window>? Windows { get; init; }

    public Closed? Closed { get; init; }

    [PreserveUnknownFields]
    public Closed? Open { get; init; }

    public JsonElement? Anything { get; init; }

    public JsonObject? AnyObject { get; init; }

    public Extended? Extended { get; init; }

    [EmbeddedResource, PreserveUnknownFields]
    public JsonObject? Template { get; init; }

    [RawSchema("""{"type": "object", "properties": {"raw": {"type": "integer", "maximum": 3}}}""")]
    public object? Raw { get; init; }
}

public sealed record Window
{
    [Range(1, 24)]
    public int Hours { get; init; } = 1;

    public bool Open { get; init; } = true;
}

public sealed record Closed
{
    public string? Known { get; init; }
}

public sealed record Extended
{
    public string? Known { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; init; }
}
