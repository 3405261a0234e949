namespace CrdGen.ApiServer.Resources;

/// <summary>Limits of numbers.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class NumberCase
{
    public NumberSpec? Spec { get; init; }
}

public sealed record NumberSpec
{
    [Minimum(2)]
    public int? Least { get; init; }

    [Maximum(5)]
    public int? Most { get; init; }

    [Minimum(2, Exclusive = true)]
    public double? Above { get; init; }

    [Maximum("2.5", Exclusive = true)]
    public double? Below { get; init; }

    [MultipleOf(5)]
    public int? Fives { get; init; }

    [MultipleOf("0.5")]
    public double? Halves { get; init; }

    [Range(1, 9)]
    public int? Ranged { get; init; }

    [AllowedValues(16, 17)]
    public int? Listed { get; init; }

    [Schema(Enum = [1.5, 2])]
    public decimal? ListedDecimal { get; init; }
}
