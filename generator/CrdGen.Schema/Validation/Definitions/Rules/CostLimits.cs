namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What rules may cost by the API server's estimate, in its units.</summary>
public static class CostLimits
{
    /// <summary>The most that one rule may cost, over all values that it runs for (<c>StaticEstimatedCostLimit</c>).</summary>
    public const ulong Rule = 10_000_000;

    /// <summary>The most that all rules of a schema may cost (<c>StaticEstimatedCRDCostLimit</c>).</summary>
    public const ulong Schema = 100_000_000;
}
