namespace CrdGen.ApiServer.Resources;

/// <summary>Limits of strings.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class StringCase
{
    public StringSpec? Spec { get; init; }
}

public sealed record StringSpec
{
    [MinLength(2)]
    public string? Long { get; init; }

    [MaxLength(3)]
    public string? Short { get; init; }

    [StringLength(4, MinimumLength = 2)]
    public string? Sized { get; init; }

    [Pattern("^[a-z]+$")]
    public string? Lower { get; init; }

    [RegularExpression("a|b+")]
    public string? Anchored { get; init; }

    [AllowedValues("small", "large")]
    public string? Listed { get; init; }

    public Phase? Phase { get; init; }

    public Level? Level { get; init; }

    public Access? Access { get; init; }
}

public enum Phase
{
    [JsonStringEnumMemberName("")]
    Unset,
    Running,
    [JsonStringEnumMemberName("not-ready")]
    NotReady,
}

[JsonConverter(typeof(JsonNumberEnumConverter<Level>))]
public enum Level
{
    Low = 1,
    High = 10,
}

[Flags]
public enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    Full = Read | Write,
}
