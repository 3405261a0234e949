namespace CrdGen.Cli.Import.Names;

/// <summary>The name of one of many: <c>Policies</c> → <c>Policy</c>.</summary>
internal static class Singular
{
    private static readonly string[] NoPlurals = ["ss", "us", "is", "ns", "Redis", "Kubernetes", "Status", "Aws", "AWS", "Https", "Tls", "TLS", "Dns", "DNS", "Series", "Alias", "Access", "Canvas", "Bias", "Gas", "Os", "OS", "Jks", "Cors", "Cname", "Sas"];

    public static string Of(string name)
    {
        if (name.Length < 4 || !name.EndsWith('s') || (Array.Exists(NoPlurals, end => name.EndsWith(end, StringComparison.Ordinal)) && !IsPluralInNs(name)))
        {
            return name;
        }

        if (name.EndsWith("ies", StringComparison.Ordinal) && name.Length > 4)
        {
            return name[..^3] + "y";
        }

        return EndsWithAny(name, "sses", "xes", "ches", "shes", "zes") ? name[..^2]
            : EndsWithAny(name, "Aliases", "Statuses", "Classes") ? name[..^2]
            : name[..^1];
    }

    /// <summary><c>Conditions</c>, <c>Tokens</c>, but not <c>Dns</c>.</summary>
    private static bool IsPluralInNs(string name) => name.EndsWith("ns", StringComparison.Ordinal) && !name.EndsWith("Dns", StringComparison.Ordinal) && name.Length > 4;

    private static bool EndsWithAny(string name, params string[] endings) => Array.Exists(endings, end => name.EndsWith(end, StringComparison.Ordinal));
}
