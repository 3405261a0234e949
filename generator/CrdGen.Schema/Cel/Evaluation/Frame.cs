using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>The variables that a step sees, and the costs that it adds to.</summary>
/// <param name="parent">The frame around; <see langword="null"/> for that of the whole expression.</param>
/// <param name="costs">The costs; <see langword="null"/> where constants are computed, which costs nothing.</param>
internal abstract class Frame(Frame? parent, CostTracker? costs)
{
    /// <summary>For constants.</summary>
    public static readonly Frame Empty = new RootFrame(null, null, null);

    public Frame? Parent => parent;

    public CostTracker? Costs => costs;

    public Frame Root => parent?.Root ?? this;

    /// <summary>The value of a variable; <see langword="null"/> where there is none of the name.</summary>
    public abstract CelValue? Find(string name);
}

/// <summary>The variables of a rule.</summary>
internal sealed class RootFrame(CelValue? self, CelValue? oldSelf, CostTracker? costs) : Frame(null, costs)
{
    public override CelValue? Find(string name) => name switch
    {
        "self" => self,
        "oldSelf" => oldSelf,
        _ => null,
    };
}
