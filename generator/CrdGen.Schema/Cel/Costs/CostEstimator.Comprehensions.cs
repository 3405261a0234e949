using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Costs;

// Comprehensions: the steps cost as often as there are items.
public sealed partial class CostEstimator
{
    private static bool IsBinding(CelComprehension fold) =>
        fold.IterRange is CelList { Elements.Count: 0 } && fold.LoopCondition is CelLiteral { Value: false } && fold.AccuVar != "__result__";

    private CostEstimate BindingCost(CelComprehension fold)
    {
        var cost = Cost(fold.IterRange).Add(Cost(fold.AccuInit));
        var outer = locals;
        PushAccumulator(fold);
        cost = cost.Add(Cost(fold.Result));
        locals = outer;
        SetSize(fold, Size(fold.Result));
        SetEntries(fold, Entries(fold.Result));
        return cost;
    }

    private CostEstimate ComprehensionCost(CelComprehension fold)
    {
        var cost = Cost(fold.IterRange).Add(Cost(fold.AccuInit));
        var outer = locals;
        PushAccumulator(fold);
        var withAccumulator = locals;
        PushItems(fold);
        var step = Cost(fold.LoopCondition);
        step = Cost(fold.LoopStep).Add(step);
        locals = withAccumulator;
        cost = cost.Add(Cost(fold.Result));
        locals = outer;

        var count = SizeOrUnknown(fold.IterRange);
        cost = cost.Add(count.MultiplyByCost(step));
        switch (fold.AccuInit)
        {
            case CelLiteral:
                SetSize(fold, Size(fold.AccuInit));
                break;
            case CelList or CelMap:
                SetSize(fold, count);
                SetEntries(fold, Entries(fold.LoopStep));
                break;
        }

        return cost;
    }

    private void PushAccumulator(CelComprehension fold)
    {
        var path = Path(fold.AccuInit);
        var entries = Entries(fold.AccuInit);
        locals = new(locals, fold.AccuVar, path, Size(fold.AccuInit), entries);
    }

    private void PushItems(CelComprehension fold)
    {
        var range = fold.IterRange;
        var entries = Entries(range);
        var isList = (entries?.Container ?? tree.TypeOf(range).Kind) == CelTypeKind.List;
        if (fold.IterVar2 is null)
        {
            locals = new(locals, fold.IterVar, Path(range).Append(isList ? ValuePath.Items : ValuePath.Keys), isList ? entries?.Value : entries?.Key, null);
            return;
        }

        // The range may be a variable of the first one's name: as upstream, the second is looked up after the first is there.
        locals = new(locals, fold.IterVar, Path(range).Append(isList ? ValuePath.Indices : ValuePath.Keys), entries?.Key, null);
        entries = Entries(range);
        isList = (entries?.Container ?? tree.TypeOf(range).Kind) == CelTypeKind.List;
        locals = new(locals, fold.IterVar2, Path(range).Append(isList ? ValuePath.Items : ValuePath.Values), entries?.Value, null);
    }

    private void SetSize(CelExpression expression, SizeEstimate? size) => computedSizes[expression.Id] = size ?? computedSizes[expression.Id];

    private void SetEntries(CelExpression expression, EntrySize? entries) => computedEntrySizes[expression.Id] = entries ?? computedEntrySizes[expression.Id];
}
