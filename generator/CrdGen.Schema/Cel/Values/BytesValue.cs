using System.Text;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Bytes. The array must not be changed.</summary>
internal sealed class BytesValue(byte[] bytes) : CelValue
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public byte[] Bytes => bytes;

    public override TypeValue Type => TypeValue.Bytes;

    public override bool IsZero => bytes.Length == 0;

    public override long? Size => bytes.Length;

    public override CelValue IsEqual(CelValue other) => BoolValue.Of(other is BytesValue b && Order(bytes, b.Bytes) == 0);

    public override CelValue Compare(CelValue other) => other is BytesValue b ? IntValue.Of(Order(bytes, b.Bytes)) : ErrorValue.NoSuchOverload(other);

    public override CelValue Add(CelValue other) => other is BytesValue b ? new BytesValue([.. bytes, .. b.Bytes]) : ErrorValue.NoSuchOverload(other);

    public override CelValue ConvertTo(TypeValue type)
    {
        if (type.Name != "string")
        {
            return base.ConvertTo(type);
        }

        try
        {
            return new StringValue(Strict.GetString(bytes));
        }
        catch (ArgumentException)
        {
            return new ErrorValue("invalid UTF-8 in bytes, cannot convert to string");
        }
    }

    public override string ToString() => $"[{string.Join(" ", bytes)}]";

    private static int Order(byte[] left, byte[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] < right[i] ? -1 : 1;
            }
        }

        return Math.Sign(left.Length - right.Length);
    }
}
