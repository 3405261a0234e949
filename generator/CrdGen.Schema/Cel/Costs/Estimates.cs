namespace CrdGen.Schema.Cel.Costs;

/// <summary>The least and the most that something costs, in CEL's units. What is too much for 64 bits is their maximum.</summary>
public readonly record struct CostEstimate(ulong Min, ulong Max)
{
    public static CostEstimate Fixed(ulong cost) => new(cost, cost);

    public CostEstimate Add(CostEstimate other) => new(Saturating.Add(Min, other.Min), Saturating.Add(Max, other.Max));

    public CostEstimate Multiply(CostEstimate other) => new(Saturating.Multiply(Min, other.Min), Saturating.Multiply(Max, other.Max));

    public CostEstimate MultiplyByFactor(double factor) => new(Saturating.Multiply(Min, factor), Saturating.Multiply(Max, factor));

    public CostEstimate Union(CostEstimate other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));
}

/// <summary>The least and the most items, entries, characters or bytes that a value has.</summary>
public readonly record struct SizeEstimate(ulong Min, ulong Max)
{
    public static readonly SizeEstimate Unknown = new(0, ulong.MaxValue);

    public static SizeEstimate Fixed(ulong size) => new(size, size);

    public SizeEstimate Add(SizeEstimate other) => new(Saturating.Add(Min, other.Min), Saturating.Add(Max, other.Max));

    public SizeEstimate Multiply(SizeEstimate other) => new(Saturating.Multiply(Min, other.Min), Saturating.Multiply(Max, other.Max));

    public CostEstimate MultiplyByCost(CostEstimate cost) => new(Saturating.Multiply(Min, cost.Min), Saturating.Multiply(Max, cost.Max));

    public CostEstimate MultiplyByFactor(double factor) => new(Saturating.Multiply(Min, factor), Saturating.Multiply(Max, factor));

    public SizeEstimate Union(SizeEstimate other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));
}

/// <summary>What a call costs, and how large its result is if that is known.</summary>
public readonly record struct CallEstimate(CostEstimate Cost, SizeEstimate? ResultSize = null);
