namespace CrdGen.Schema.Validation;

/// <summary>The formats that the API server knows (k8s.io/apiextensions-apiserver 0.36); it warns of others and ignores them.</summary>
public static class Formats
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "bsonobjectid", "uri", "email", "hostname", "ipv4", "ipv6", "cidr", "mac", "uuid", "uuid3", "uuid4", "uuid5", "isbn", "isbn10", "isbn13",
        "creditcard", "ssn", "hexcolor", "rgbcolor", "byte", "password", "date", "duration", "datetime", "date-time",
        "k8s-short-name", "k8s-long-name", "int32", "int64", "float", "double",
    };

    /// <summary>Whether the API server knows the format. No format, and the empty one, it does not ask about.</summary>
    public static bool IsKnown(string? format) => string.IsNullOrEmpty(format) || Known.Contains(format!);
}
