namespace CrdGen.Schema.Cel.Values;

/// <summary>Arithmetic of 64 bits; <see langword="null"/> where the result does not fit.</summary>
internal static class Int64Math
{
    public static long? Add(long left, long right)
    {
        var sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) < 0 ? null : sum;
    }

    public static long? Subtract(long left, long right)
    {
        var difference = unchecked(left - right);
        return ((left ^ right) & (left ^ difference)) < 0 ? null : difference;
    }

    public static long? Multiply(long left, long right)
    {
        if (left == 0 || right == 0)
        {
            return 0;
        }

        if ((left == -1 && right == long.MinValue) || (right == -1 && left == long.MinValue))
        {
            return null;
        }

        var product = unchecked(left * right);
        return product / right == left ? product : null;
    }
}
