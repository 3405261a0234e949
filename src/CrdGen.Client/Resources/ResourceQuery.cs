using System.Globalization;
using System.Text;

namespace CrdGen.Client;

/// <summary>Parameters behind the path of a request; those that are not set are left out.</summary>
internal sealed class ResourceQuery(string path)
{
    private readonly StringBuilder text = new(path);
    private bool hasAny;

    public ResourceQuery Add(string name, string? value)
    {
        if (value is not null)
        {
            text.Append(hasAny ? '&' : '?').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            hasAny = true;
        }

        return this;
    }

    public ResourceQuery Add(string name, bool value) => Add(name, value ? "true" : null);

    public ResourceQuery Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whole seconds, rounded up.</summary>
    public ResourceQuery Add(string name, TimeSpan? value) => Add(name, value is { } span ? (long)Math.Ceiling(span.TotalSeconds) : null);

    public Uri ToUri() => new(text.ToString(), UriKind.Relative);
}
