using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>A field or an index.</summary>
internal abstract class Qualifier(int id, bool isOptional)
{
    /// <summary>The number of the node.</summary>
    public int Id => id;

    /// <summary>Whether it may be missing: <c>.?a</c>, <c>[?a]</c>.</summary>
    public bool IsOptional => isOptional;

    /// <summary>What is there; an error where nothing is.</summary>
    public CelValue Qualify(Frame frame, CelValue value)
    {
        var result = Find(frame, value, isPresenceTest: false)!;
        Finish(frame, result);
        return result;
    }

    /// <summary>What is there; <see langword="null"/> where nothing is.</summary>
    public CelValue? QualifyIfPresent(Frame frame, CelValue value)
    {
        var result = Find(frame, value, isPresenceTest: true);
        if (result is not (null or ErrorValue))
        {
            Finish(frame, result);
        }

        return result;
    }

    /// <returns>What is there; <see langword="null"/> only where <paramref name="isPresenceTest"/> is set and nothing is.</returns>
    protected abstract CelValue? Find(Frame frame, CelValue value, bool isPresenceTest);

    /// <summary>Counts what it costs.</summary>
    protected virtual void Count(CostTracker costs) => costs.Add(CallCosts.Select);

    private void Finish(Frame frame, CelValue result)
    {
        if (frame.Costs is { } costs)
        {
            Count(costs);
            costs.Finish(result, Id);
        }
    }
}
