namespace CrdGen.Schema.Validation;

/// <summary>The formats that the API server knows (k8s.io/apiextensions-apiserver 0.36); it warns of others and ignores them.</summary>
public static class Formats
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "bsonobjectid", "uri", "email", "hostname", "ipv4", "ipv6", "cidr", "mac", "uuid", "uuid3", "uuid4", "uuid5", "isbn", "isbn10", "isbn13",
        "creditcard", "ssn", "hexcolor", "rgbcolor", "byte", "password", "date", "duration", "datetime", "date-time",
        "k8s-short-name", "k8s-long-name",
    };

    /// <summary>Whether the API server knows the format for values of a type. No format, and the empty one, it does not ask about.</summary>
    public static bool IsKnown(string? format, string? type) => string.IsNullOrEmpty(format) || type switch
    {
        "integer" => format is "int32" or "int64",
        "number" => format is "float" or "double",
        "string" => Known.Contains(format!),
        _ => Known.Contains(format!) || format is "int32" or "int64" or "float" or "double",
    };

    /// <summary>Whether the API server is silent about the format when a definition has it: dashes do not count, and types matter.</summary>
    public static bool IsRecognized(string format, string? type) => type switch
    {
        null or "" or "string" => FormatChecks.IsKnown(format.Replace("-", "")),
        "integer" => format is "int32" or "int64",
        "number" => format is "float" or "double",
        _ => false,
    };
}
