namespace CrdGen.Client.Warnings;

/// <summary>Reads the <c>Warning</c> headers of answers.</summary>
internal static class WarningHeader
{
    // What the API server says has this code, and '-' for who says it.
    private const int Miscellaneous = 299;

    /// <summary>Tells a handler of each warning.</summary>
    public static void Report(HttpResponseMessage response, Action<ApiWarning>? handler)
    {
        if (handler is null || !response.Headers.Contains("Warning"))
        {
            return;
        }

        foreach (var warning in response.Headers.Warning)
        {
            if (warning.Code == Miscellaneous && response.RequestMessage is { RequestUri: { } address } request)
            {
                handler(new(Unquote(warning.Text), request.Method.Method, address.AbsolutePath));
            }
        }
    }

    private static string Unquote(string text)
    {
        if (text is not ['"', .. var inner, '"'])
        {
            return text;
        }

        var plain = new System.Text.StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            plain.Append(inner[i] == '\\' && i + 1 < inner.Length ? inner[++i] : inner[i]);
        }

        return plain.ToString();
    }
}
