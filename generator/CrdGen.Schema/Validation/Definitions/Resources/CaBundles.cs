namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Bundles of certificates, as far as they can be judged without parsing certificates: PEM with at least one that is DER.</summary>
internal static class CaBundles
{
    private const string Begin = "-----BEGIN CERTIFICATE-----";
    private const string End = "-----END CERTIFICATE-----";

    /// <summary>What is wrong with a bundle in base64, or <see langword="null"/>.</summary>
    public static string? FindError(string base64)
    {
        try
        {
            var text = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(base64));
            var begin = text.IndexOf(Begin, StringComparison.Ordinal);
            var end = begin < 0 ? -1 : text.IndexOf(End, begin, StringComparison.Ordinal);
            if (end < 0)
            {
                return "unable to load root certificates: unable to parse bytes as PEM block";
            }

            var der = Convert.FromBase64String(text.Substring(begin + Begin.Length, end - begin - Begin.Length));
            return der is [0x30, ..] ? null : "unable to load root certificates: the certificate is malformed";
        }
        catch (FormatException)
        {
            return "unable to load root certificates: unable to parse bytes as PEM block";
        }
    }
}
