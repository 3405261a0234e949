using CrdGen.Schema.Cel.Evaluation.Steps;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>
/// The variables of a comprehension. The accumulator gets its first value when somebody asks for it; an empty list or map becomes
/// one that can grow.
/// </summary>
internal sealed class FoldFrame(Frame parent, FoldStep fold) : Frame(parent, parent.Costs)
{
    private CelValue? accumulated;
    private CelValue? variable;
    private CelValue? variable2;

    /// <summary>One more item.</summary>
    /// <returns>Whether the next may come.</returns>
    public bool Step(CelValue first, CelValue? second)
    {
        (variable, variable2) = (first, second);
        if (ReferenceEquals(fold.Condition.Evaluate(this), BoolValue.False))
        {
            return false;
        }

        accumulated = fold.Next.Evaluate(this);
        return true;
    }

    /// <summary>The result. It does not see the variables of the items.</summary>
    public CelValue Finish()
    {
        (variable, variable2) = (null, null);
        var result = fold.Result.Evaluate(this);
        return result is AccumulatedList list ? list.Finish() : result;
    }

    public override CelValue? Find(string name) =>
        name == fold.Accumulator ? accumulated ??= Start()
        : name == fold.Variable && variable is not null ? variable
        : name == fold.Variable2 && variable2 is not null ? variable2
        : Parent!.Find(name);

    private CelValue Start() => fold.Initial.Evaluate(Parent!) switch
    {
        ListValue { Count: 0 } => new AccumulatedList(),
        MapValue { Count: 0 } => new DictionaryMap(),
        var value => value,
    };
}
