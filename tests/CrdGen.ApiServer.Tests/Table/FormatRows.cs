namespace CrdGen.ApiServer.Tests.Table;

internal static class FormatRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Format("bsonobjectid", "bson", "507f1f77bcf86cd799439011", "507f"),
        Format("uri", "url", "https://acme.io/a?b=c#d", "acme"),
        Format("email", "email", "a@acme.io", "a.acme.io"),
        Format("hostname", "hostname", "www.acme.io", "-acme"),
        Format("ipv4", "ipv4", "10.0.0.1", "10.0.0.256"),
        Format("ipv6", "ipv6", "fe80::1", "10.0.0.1"),
        Format("cidr", "cidr", "10.0.0.0/8", "10.0.0.0"),
        Format("mac", "mac", "01:23:45:67:89:ab", "01:23"),
        Format("uuid", "uuid", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3f2504e0"),
        Format("uuid3", "uuid3", "bcbe6b1c-3a5d-3bb3-8b5f-9b6a3f3d1d3e", "bcbe6b1c-3a5d-4bb3-8b5f-9b6a3f3d1d3e"),
        Format("uuid4", "uuid4", "bcbe6b1c-3a5d-4bb3-8b5f-9b6a3f3d1d3e", "bcbe6b1c-3a5d-3bb3-8b5f-9b6a3f3d1d3e"),
        Format("uuid5", "uuid5", "bcbe6b1c-3a5d-5bb3-8b5f-9b6a3f3d1d3e", "bcbe6b1c-3a5d-3bb3-8b5f-9b6a3f3d1d3e"),
        Format("isbn", "isbn", "978-0321751041", "1"),
        Format("isbn10", "isbn10", "0321751043", "0321751044"),
        Format("isbn13", "isbn13", "9780321751041", "9780321751042"),
        Format("creditcard", "creditCard", "4111111111111111", "4111111111111112"),
        Format("ssn", "ssn", "123-45-6789", "123-456-789"),
        Format("hexcolor", "hexColor", "#ff00aa", "#ff00"),
        Format("rgbcolor", "rgbColor", "rgb(1, 2, 3)", "rgb(1, 2)"),
        Format("byte", "base64", "YWJj", "a b"),
        Format("date", "date", "2026-02-28", "2026-02-30"),
        Format("date-time", "dateTime", "2026-02-28T01:02:03Z", "2026-02-28 01:02"),
        Format("duration", "duration", "1h30m", "1 moon"),
        Format("k8s-short-name", "shortName", "a-b", "a.b"),
        Format("k8s-long-name", "longName", "a-b.c", "a_b"),
    ];

    private static Row Format(string format, string field, string good, string bad) =>
        new($"format {format}", "formatcases", $$"""{"{{field}}": "{{good}}"}""", $$"""{"{{field}}": "{{bad}}"}""", $"spec.{field} in body must be of type {format}");
}
