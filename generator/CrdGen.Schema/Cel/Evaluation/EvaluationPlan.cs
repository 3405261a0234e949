using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Evaluation.Steps;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>A checked expression, ready to be evaluated as often as one likes, by any thread.</summary>
internal sealed class EvaluationPlan
{
    private const string TooDeep = "the expression nests too deep";

    private readonly Step root;

    private EvaluationPlan(Step root) => this.root = root;

    /// <summary>The plan; <see langword="null"/>, with the reason, where a constant part of the expression fails.</summary>
    public static EvaluationPlan? TryCreate(CelCheckedTree tree, out string? error)
    {
        try
        {
            error = null;
            return new(new Planner(tree).Plan(tree.Root));
        }
        catch (PlanException e)
        {
            error = e.Message;
        }
        catch (InsufficientExecutionStackException)
        {
            error = TooDeep;
        }

        return null;
    }

    /// <summary>The value, and what it has cost. The value is an error where evaluation fails or costs more than one expression may.</summary>
    /// <param name="self">The value that the rule is about.</param>
    /// <param name="oldSelf">The value before it; <see langword="null"/> where there is no such variable.</param>
    public EvaluationResult Evaluate(CelValue? self = null, CelValue? oldSelf = null)
    {
        var costs = new CostTracker();
        try
        {
            return new(root.Evaluate(new RootFrame(self, oldSelf, costs)), costs.Cost, IsCancelled: false);
        }
        catch (CostLimitExceededException e)
        {
            return new(new ErrorValue(e.Message), costs.Cost, IsCancelled: true);
        }
        catch (InsufficientExecutionStackException)
        {
            return new(new ErrorValue(TooDeep), costs.Cost, IsCancelled: false);
        }
    }
}

/// <summary>What an evaluation gives.</summary>
/// <param name="Value">The value, or an error.</param>
/// <param name="Cost">The cost.</param>
/// <param name="IsCancelled">Whether it ended because it cost too much.</param>
internal readonly record struct EvaluationResult(CelValue Value, long Cost, bool IsCancelled);
