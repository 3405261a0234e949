namespace CrdGen.ApiServer.Resources;

/// <summary>The formats that the API server checks.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class FormatCase
{
    public FormatSpec? Spec { get; init; }
}

public sealed record FormatSpec
{
    [Format("bsonobjectid")]
    public string? Bson { get; init; }

    [Url]
    public string? Url { get; init; }

    [EmailAddress]
    public string? Email { get; init; }

    [Format("hostname")]
    public string? Hostname { get; init; }

    [Format("ipv4")]
    public string? Ipv4 { get; init; }

    [Format("ipv6")]
    public string? Ipv6 { get; init; }

    [Format("cidr")]
    public string? Cidr { get; init; }

    [Format("mac")]
    public string? Mac { get; init; }

    [Format("uuid")]
    public string? Uuid { get; init; }

    [Format("uuid3")]
    public string? Uuid3 { get; init; }

    [Format("uuid4")]
    public string? Uuid4 { get; init; }

    [Format("uuid5")]
    public string? Uuid5 { get; init; }

    [Format("isbn")]
    public string? Isbn { get; init; }

    [Format("isbn10")]
    public string? Isbn10 { get; init; }

    [Format("isbn13")]
    public string? Isbn13 { get; init; }

    [CreditCard]
    public string? CreditCard { get; init; }

    [Format("ssn")]
    public string? Ssn { get; init; }

    [Format("hexcolor")]
    public string? HexColor { get; init; }

    [Format("rgbcolor")]
    public string? RgbColor { get; init; }

    [Base64String]
    public string? Base64 { get; init; }

    [Format("date")]
    public string? Date { get; init; }

    [Format("date-time")]
    public string? DateTime { get; init; }

    [Format("duration")]
    public string? Duration { get; init; }

    [Format("k8s-short-name")]
    public string? ShortName { get; init; }

    [Format("k8s-long-name")]
    public string? LongName { get; init; }
}
