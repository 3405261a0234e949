using System.Globalization;
using System.Text;

namespace CrdGen.Client;

/// <summary>A path and its query, in the making.</summary>
internal sealed class RequestPath(string path)
{
    private readonly StringBuilder text = new(path);
    private bool hasQuery;

    /// <summary>Adds a parameter; none where the value is absent.</summary>
    public RequestPath With(string name, string? value)
    {
        if (value is not null)
        {
            text.Append(hasQuery ? '&' : '?').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            hasQuery = true;
        }

        return this;
    }

    /// <summary>Adds a parameter; none where the value is absent.</summary>
    public RequestPath With(string name, long? value) => With(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>The address, below that of the server.</summary>
    public Uri ToUri() => new(text.ToString(), UriKind.Relative);
}
