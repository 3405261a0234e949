namespace CrdGen.Schema.Cel.Costs;

/// <summary>Arithmetic that stops at the largest number.</summary>
internal static class Saturating
{
    private const double TwoTo64 = 18_446_744_073_709_551_616d;

    public static ulong Add(ulong x, ulong y) => y > 0 && x > ulong.MaxValue - y ? ulong.MaxValue : x + y;

    public static ulong Multiply(ulong x, ulong y) => y != 0 && x > ulong.MaxValue / y ? ulong.MaxValue : x * y;

    /// <summary>The product, rounded up.</summary>
    public static ulong Multiply(ulong x, double y)
    {
        var number = (double)x;
        if (number > 0 && y > 0 && number > TwoTo64 / y)
        {
            return ulong.MaxValue;
        }

        var product = Math.Ceiling(number * y);
        return product >= TwoTo64 ? ulong.MaxValue : (ulong)product;
    }
}
