using System.Runtime.CompilerServices;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary>A comprehension.</summary>
internal sealed class FoldStep(int id) : Step
{
    public override int Id => id;

    public required Step Range { get; init; }

    public required string Variable { get; init; }

    /// <summary>The second variable, or <see langword="null"/>.</summary>
    public required string? Variable2 { get; init; }

    public required string Accumulator { get; init; }

    public required Step Initial { get; init; }

    public required Step Condition { get; init; }

    public required Step Next { get; init; }

    public required Step Result { get; init; }

    protected override CelValue Compute(Frame frame)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var range = Range.Evaluate(frame);
        var scope = new FoldFrame(frame, this);
        switch (range)
        {
            case ErrorValue:
                return range;
            case ListValue list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (!scope.Step(Variable2 is null ? list.At(i) : IntValue.Of(i), Variable2 is null ? null : list.At(i)))
                    {
                        break;
                    }
                }

                break;
            case MapValue map:
                foreach (var key in map.Keys)
                {
                    if (!scope.Step(key, Variable2 is null ? null : map.Find(key, out var value) ? value : ErrorValue.NoSuchKey(key)))
                    {
                        break;
                    }
                }

                break;
            default:
                return new ErrorValue($"got '{range.Type.Name}', expected iterable type");
        }

        return scope.Finish();
    }

    protected override void Count(CostTracker costs, CelValue value) => costs.Drop(Range.Id);
}
