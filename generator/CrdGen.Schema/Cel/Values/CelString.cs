using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Cel.Values;

/// <summary>A text. It is counted in code points, which are Go's runes.</summary>
internal sealed class CelString(string text) : CelValue
{
    public static readonly CelString Empty = new("");

    public string Text => text;

    public override CelTypeValue Type => CelTypeValue.String;

    public override bool IsZero => text.Length == 0;

    public override long? Size => Runes.Count(text);

    /// <summary>Bytes in UTF-8.</summary>
    public int ByteCount => Encoding.UTF8.GetByteCount(text);

    public override CelValue IsEqual(CelValue other) => CelBool.Of(other is CelString s && s.Text == text);

    public override CelValue Compare(CelValue other) => other is CelString s ? CelInt.Of(Runes.Compare(text, s.Text)) : CelError.NoSuchOverload(other);

    public override CelValue Add(CelValue other) => other is CelString s ? new CelString(text + s.Text) : CelError.NoSuchOverload(other);

    public override CelValue ConvertTo(CelTypeValue type) => Parse(type) ?? base.ConvertTo(type);

    public override string ToString() => text;

    private CelValue? Parse(CelTypeValue type) => type.Name switch
    {
        "int" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var i) => CelInt.Of(i),
        "uint" when text.Length > 0 && text[0] is not ('+' or '-') && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var u) => new CelUint(u),
        "double" => GoFloatText.Parse(text) is { } d ? new CelDouble(d) : null,
        "bool" => text switch
        {
            "1" or "t" or "T" or "true" or "TRUE" or "True" => CelBool.True,
            "0" or "f" or "F" or "false" or "FALSE" or "False" => CelBool.False,
            _ => null,
        },
        "bytes" => new CelBytes(Encoding.UTF8.GetBytes(text)),
        "google.protobuf.Duration" => GoDurationText.Parse(text) is { } nanoseconds ? new CelDuration(nanoseconds) : null,
        "google.protobuf.Timestamp" => Rfc3339Text.Parse(text) is { } time ? time.OrOverflow() : null,
        _ => null,
    };
}
