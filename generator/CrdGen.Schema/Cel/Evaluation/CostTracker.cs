using CrdGen.Schema.Cel.Evaluation.Steps;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>
/// Counts what an evaluation costs (cel-go, <c>interpreter/runtimecost.go</c>). The values of finished steps lie on a stack, where
/// calls find their arguments by the numbers of their steps; the cost of a call depends on them. That some values stay longer than
/// they should, and some calls do not find theirs, is part of the costs.
/// </summary>
/// <param name="limit">What the evaluation may cost.</param>
internal sealed class CostTracker(long limit = CostTracker.PerCallLimit)
{
    /// <summary>What one expression may cost on one value.</summary>
    public const long PerCallLimit = 1_000_000;

    private readonly List<(CelValue Value, int Id, int Below)> stack = [];

    /// <summary>By the number of a step, one more than the place of its last value on the stack; 0 where there is none.</summary>
    private int[] last = new int[64];

    /// <summary>The cost so far.</summary>
    public long Cost { get; private set; }

    public void Add(long cost) => Cost += cost;

    /// <summary>A step is finished.</summary>
    /// <exception cref="CostLimitExceededException">It has cost too much.</exception>
    public void Finish(CelValue value, int id)
    {
        if (id >= last.Length)
        {
            Array.Resize(ref last, Math.Max(id + 1, 2 * last.Length));
        }

        stack.Add((value, id, last[id]));
        last[id] = stack.Count;
        if (Cost > limit)
        {
            throw new CostLimitExceededException();
        }
    }

    /// <summary>Removes the last value of a step, and all above it, if it is there.</summary>
    public void Drop(int id)
    {
        if (IndexOf(id) is >= 0 and var index)
        {
            Cut(index);
        }
    }

    /// <summary>Removes the values of steps, the last of them first.</summary>
    /// <returns>The values; <see langword="null"/> where one is not there.</returns>
    public CelValue[]? DropArguments(Step[] arguments)
    {
        var values = new CelValue[arguments.Length];
        for (var i = arguments.Length - 1; i >= 0; i--)
        {
            var index = IndexOf(arguments[i].Id);
            if (index < 0)
            {
                return null;
            }

            values[i] = stack[index].Value;
            Cut(index);
        }

        return values;
    }

    private int IndexOf(int id) => id < last.Length ? last[id] - 1 : -1;

    private void Cut(int index)
    {
        for (var i = stack.Count - 1; i >= index; i--)
        {
            last[stack[i].Id] = stack[i].Below;
        }

        stack.RemoveRange(index, stack.Count - index);
    }
}
