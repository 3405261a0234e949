using System.Text;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Bytes. The array must not be changed.</summary>
internal sealed class CelBytes(byte[] bytes) : CelValue
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public byte[] Bytes => bytes;

    public override CelTypeValue Type => CelTypeValue.Bytes;

    public override bool IsZero => bytes.Length == 0;

    public override long? Size => bytes.Length;

    public override CelValue IsEqual(CelValue other) => CelBool.Of(other is CelBytes b && Order(bytes, b.Bytes) == 0);

    public override CelValue Compare(CelValue other) => other is CelBytes b ? CelInt.Of(Order(bytes, b.Bytes)) : CelError.NoSuchOverload(other);

    public override CelValue Add(CelValue other) => other is CelBytes b ? new CelBytes([.. bytes, .. b.Bytes]) : CelError.NoSuchOverload(other);

    public override CelValue ConvertTo(CelTypeValue type)
    {
        if (type.Name != "string")
        {
            return base.ConvertTo(type);
        }

        try
        {
            return new CelString(Strict.GetString(bytes));
        }
        catch (ArgumentException)
        {
            return new CelError("invalid UTF-8 in bytes, cannot convert to string");
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
