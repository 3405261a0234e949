using System.Numerics;

namespace CrdGen;

/// <summary>
/// Arithmetic is exact and without bounds, as in Kubernetes. Sums are written like the left side, or like the right one where
/// the left is zero.
/// </summary>
public readonly partial struct Quantity :
    IAdditionOperators<Quantity, Quantity, Quantity>,
    IAdditiveIdentity<Quantity, Quantity>,
    ISubtractionOperators<Quantity, Quantity, Quantity>,
    IUnaryNegationOperators<Quantity, Quantity>,
    IMultiplyOperators<Quantity, long, Quantity>,
    IComparisonOperators<Quantity, Quantity, bool>
{
    /// <summary>Zero.</summary>
    public static Quantity AdditiveIdentity => default;

    /// <summary>The sum.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.nano + right.nano, Common(left, right));

    /// <summary>The difference; it may be negative.</summary>
    /// <param name="left">What is taken from.</param>
    /// <param name="right">What is taken.</param>
    public static Quantity operator -(Quantity left, Quantity right) => new(left.nano - right.nano, Common(left, right));

    /// <summary>The opposite.</summary>
    /// <param name="value">The quantity.</param>
    public static Quantity operator -(Quantity value) => new(-value.nano, value.Format);

    /// <summary>A multiple.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">How many times.</param>
    public static Quantity operator *(Quantity left, long right) => new(left.nano * right, left.Format);

    /// <summary>Whether the amounts are equal, however they are written.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether the amounts differ.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Whether the left side is less.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left side is more.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left side is less, or equal.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left side is more, or equal.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>The sum; the named form of the operator.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    public static Quantity Add(Quantity left, Quantity right) => left + right;

    /// <summary>The difference; the named form of the operator.</summary>
    /// <param name="left">What is taken from.</param>
    /// <param name="right">What is taken.</param>
    public static Quantity Subtract(Quantity left, Quantity right) => left - right;

    /// <summary>A multiple; the named form of the operator.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">How many times.</param>
    public static Quantity Multiply(Quantity left, long right) => left * right;

    /// <summary>The opposite; the named form of the operator.</summary>
    /// <param name="value">The quantity.</param>
    public static Quantity Negate(Quantity value) => -value;

    /// <inheritdoc/>
    public int CompareTo(Quantity other) => nano.CompareTo(other.nano);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other value is no quantity.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException("A Quantity is compared with a Quantity only.", nameof(obj)),
    };

    /// <summary>Whether the amounts are equal, however they are written.</summary>
    /// <param name="other">The other quantity.</param>
    public bool Equals(Quantity other) => nano == other.nano;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => nano.GetHashCode();

    private static QuantityFormat Common(Quantity left, Quantity right) => left.nano.IsZero ? right.Format : left.Format;
}
