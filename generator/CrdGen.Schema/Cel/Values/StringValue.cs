using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Cel.Values;

/// <summary>A text. It is counted in code points, which are Go's runes.</summary>
internal sealed class StringValue(string text) : CelValue
{
    public static readonly StringValue Empty = new("");

    public string Text => text;

    public override TypeValue Type => TypeValue.String;

    public override bool IsZero => text.Length == 0;

    public override long? Size => Runes.Count(text);

    /// <summary>Bytes in UTF-8.</summary>
    public int ByteCount => Encoding.UTF8.GetByteCount(text);

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(other is StringValue s && s.Text == text);

    public override CelValue Compare(CelValue other) => other is StringValue s ? IntValue.Of(Runes.Compare(text, s.Text)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Add(CelValue other) => other is StringValue s ? new StringValue(text + s.Text) : ErrorValue.NoSuchOverload(other);

    public override CelValue ConvertTo(TypeValue type) => Parse(type) ?? base.ConvertTo(type);

    public override string ToString() => text;

    private CelValue? Parse(TypeValue type) => type.Name switch
    {
        "int" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var i) => IntValue.Of(i),
        "uint" when text.Length > 0 && text[0] is not ('+' or '-') && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var u) => new UintValue(u),
        "double" => GoFloatText.Parse(text) is { } d ? new DoubleValue(d) : null,
        "bool" => text switch
        {
            "1" or "t" or "T" or "true" or "TRUE" or "True" => BoolValue.True,
            "0" or "f" or "F" or "false" or "FALSE" or "False" => BoolValue.False,
            _ => null,
        },
        "bytes" => new BytesValue(Encoding.UTF8.GetBytes(text)),
        "google.protobuf.Duration" => GoDurationText.Parse(text) is { } nanoseconds ? new DurationValue(nanoseconds) : null,
        "google.protobuf.Timestamp" => !Rfc3339Text.IsStrict(text) ? new ErrorValue($"invalid RFC 3339 timestamp {Runes.Quote(text)}") : Rfc3339Text.Read(text)?.OrOverflow(),
        _ => null,
    };
}
