namespace CrdGen.Schema.Cel.Costs;

/// <summary>What elementary operations cost.</summary>
internal static class CostFactors
{
    /// <summary>A name, a field, and most calls.</summary>
    public static readonly CostEstimate One = CostEstimate.Fixed(1);

    public static readonly CostEstimate CreateList = CostEstimate.Fixed(10);
    public static readonly CostEstimate CreateMap = CostEstimate.Fixed(30);
    public static readonly CostEstimate CreateMessage = CostEstimate.Fixed(40);

    /// <summary>Reading a string once, for each character.</summary>
    public const double StringTraversal = 0.1;

    /// <summary>A pattern, for each of its characters.</summary>
    public const double RegexLength = 0.25;
}
