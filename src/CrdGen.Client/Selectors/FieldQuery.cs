using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CrdGen.Client;

/// <summary>One requirement of a <see cref="FieldQuery"/>.</summary>
/// <param name="Path">The field: <c>metadata.name</c>.</param>
/// <param name="IsEqual">Whether it must have the value, or must not.</param>
/// <param name="Value">The value.</param>
public sealed record FieldRequirement(string Path, bool IsEqual, string Value)
{
    /// <summary>The requirement as it stands in a request.</summary>
    public override string ToString() => $"{Path}{(IsEqual ? "=" : "!=")}{Escape(Value)}";

    private static string Escape(string value) => value.AsSpan().ContainsAny('\\', ',', '=')
        ? value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("=", "\\=", StringComparison.Ordinal)
        : value;
}

/// <summary>
/// A field selector: requirements that all must hold. Which fields can be selected by, the resource says: <c>metadata.name</c>
/// and <c>metadata.namespace</c> always, and those of a custom resource that are declared as selectable (KEP-4358).
/// </summary>
/// <example><code>FieldQuery.Equal("status.phase", "Running") &amp; FieldQuery.NotEqual("spec.nodeName", "")</code></example>
public sealed class FieldQuery : IEquatable<FieldQuery>
{
    private string? text;

    private FieldQuery(ImmutableArray<FieldRequirement> requirements) => Requirements = requirements;

    /// <summary>The query that all objects meet.</summary>
    public static FieldQuery Everything { get; } = new([]);

    /// <summary>What must hold, all of it.</summary>
    public ImmutableArray<FieldRequirement> Requirements { get; }

    /// <summary>The field has the value.</summary>
    /// <param name="path">The field.</param>
    /// <param name="value">The value.</param>
    public static FieldQuery Equal(string path, string value) => Require(path, true, value);

    /// <summary>The field has another value.</summary>
    /// <param name="path">The field.</param>
    /// <param name="value">The value.</param>
    public static FieldQuery NotEqual(string path, string value) => Require(path, false, value);

    /// <summary>The object of this name.</summary>
    /// <param name="name">The name.</param>
    public static FieldQuery Name(string name) => Equal("metadata.name", name);

    /// <summary>Reads kubectl's form: <c>status.phase=Running,spec.nodeName!=</c>, with <c>\</c> before commas, equal signs and <c>\</c> in values.</summary>
    /// <param name="text">The text; empty for everything.</param>
    /// <exception cref="FormatException">It is none; the message says where.</exception>
    public static FieldQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var requirements = ImmutableArray.CreateBuilder<FieldRequirement>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && text[end] != ',')
            {
                end += text[end] == '\\' ? 2 : 1;
            }

            end = Math.Min(end, text.Length);
            requirements.Add(Requirement(text, start, end));
            start = end + 1;
        }

        return new(requirements.ToImmutable());
    }

    /// <summary>What both require.</summary>
    /// <param name="left">One query.</param>
    /// <param name="right">The other one.</param>
    public static FieldQuery operator &(FieldQuery left, FieldQuery right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new([.. left.Requirements, .. right.Requirements]);
    }

    /// <summary>What both require; the named form of <c>&amp;</c>.</summary>
    /// <param name="left">One query.</param>
    /// <param name="right">The other one.</param>
    public static FieldQuery BitwiseAnd(FieldQuery left, FieldQuery right) => left & right;

    /// <summary>Reads kubectl's form, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FieldQuery?(string? text) => text is null ? null : Parse(text);

    /// <summary>Reads kubectl's form; the named form of the conversion.</summary>
    /// <param name="text">The text.</param>
    public static FieldQuery FromString(string text) => Parse(text);

    /// <summary>The query as it stands in a request, before it is escaped for a URL.</summary>
    public override string ToString() => text ??= string.Join(',', Requirements);

    /// <summary>Whether both have the same requirements in the same order.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(FieldQuery? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldQuery);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static FieldQuery Require(string path, bool isEqual, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(value);
        return new([new(path, isEqual, value)]);
    }

    private static FieldRequirement Requirement(string text, int start, int end)
    {
        var part = text.AsSpan(start, end - start);
        var sign = part.IndexOf('=');
        var isNot = sign > 0 && part[sign - 1] == '!';
        var path = sign < 0 ? "" : part[..(isNot ? sign - 1 : sign)].Trim().ToString();
        if (path.Length == 0)
        {
            throw new FormatException($"'{text}' is no field selector: FIELD=VALUE or FIELD!=VALUE is expected at character {start + 1}.");
        }

        // '==' is '='.
        var from = !isNot && sign + 1 < part.Length && part[sign + 1] == '=' ? sign + 2 : sign + 1;
        return new(path, !isNot, Unescape(text, start + from, end));
    }

    private static string Unescape(string text, int start, int end)
    {
        var value = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (text[i] == '=')
            {
                throw new FormatException($"'{text}' is no field selector: write '\\=' for the '=' at character {i + 1}.");
            }

            if (text[i] == '\\' && (++i == end || text[i] is not ('\\' or ',' or '=')))
            {
                throw new FormatException($"'{text}' is no field selector: after '\\' at character {i}, only '\\', ',' and '=' can stand.");
            }

            value.Append(text[i]);
        }

        return value.ToString();
    }
}
