using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary>A part of an expression, ready to be evaluated.</summary>
internal abstract class Step
{
    /// <summary>The number of the node that it was made of, or that its value is of now.</summary>
    public abstract int Id { get; }

    /// <summary>Whether its value is the same always, and known.</summary>
    public virtual CelValue? Constant => null;

    /// <summary>The value, with its costs counted.</summary>
    /// <exception cref="CostLimitExceededException">It costs too much.</exception>
    /// <exception cref="InsufficientExecutionStackException">The expression nests too deep.</exception>
    public CelValue Evaluate(Frame frame)
    {
        var value = Compute(frame);
        if (frame.Costs is { } costs)
        {
            Count(costs, value);
            costs.Finish(value, Id);
        }

        return value;
    }

    protected abstract CelValue Compute(Frame frame);

    /// <summary>Counts what the step has cost, apart from the steps in it, and removes their values.</summary>
    protected virtual void Count(CostTracker costs, CelValue value)
    {
    }
}
