using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Schema.Cel.Costs;

// Calls: where values decide between overloads, the range of all.
public sealed partial class CostEstimator
{
    private CostEstimate CallCost(CelCall call)
    {
        if (call.Function == "dyn" && call.Arguments.Count > 0)
        {
            var cost = Cost(call.Arguments[0]);
            SetSize(call, Size(call.Arguments[0]));
            SetEntries(call, Entries(call.Arguments[0]));
            return CostFactors.One.Add(cost);
        }

        var arguments = new CostNode[call.Arguments.Count];
        var costs = new CostEstimate[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            costs[i] = Cost(call.Arguments[i]);
            arguments[i] = Node(call.Arguments[i]);
        }

        if (tree.ReferenceOf(call) is not { Overloads: { Count: > 0 } overloads })
        {
            return default;
        }

        var targetCost = default(CostEstimate);
        CostNode? target = null;
        if (call.Target is not null)
        {
            targetCost = Cost(call.Target);
            target = Node(call.Target);
        }

        var range = new CostEstimate(ulong.MaxValue, 0);
        SizeEstimate? size = null;
        foreach (var overload in overloads)
        {
            var estimate = OverloadCost(call, overload.Id, target, arguments, costs);
            range = range.Union(estimate.Cost);
            if (estimate.ResultSize is { } result)
            {
                size = size?.Union(result) ?? result;
            }

            if (overload.Id is "index_list" or "index_map" && arguments.Length > 0)
            {
                size = Entries(call.Arguments[0])?.Value;
                paths[call.Id] = Path(call.Arguments[0]).Append(overload.Id == "index_list" ? ValuePath.Items : ValuePath.Values);
            }

            size ??= Size(call);
        }

        SetSize(call, size);
        return targetCost.Add(range);
    }

    private CallEstimate OverloadCost(CelCall call, string overload, CostNode? target, CostNode[] arguments, CostEstimate[] costs)
    {
        var argumentCost = default(CostEstimate);
        foreach (var cost in costs)
        {
            argumentCost = argumentCost.Add(cost);
        }

        if ((OverloadCosts.Estimate(overload, target, arguments, functions) ?? functions.Estimate(call.Function, overload, target, arguments)) is { } known)
        {
            return known with { Cost = known.Cost.Add(argumentCost) };
        }

        // These weigh their arguments themselves.
        switch (overload)
        {
            case "logical_or" or "logical_and":
                return new(new(costs[0].Min, costs[0].Add(costs[1]).Max));
            case "conditional":
                SetEntries(call, EntrySize.Union(Entries(call.Arguments[1]), Entries(call.Arguments[2])));
                return new(costs[0].Add(costs[1].Union(costs[2])), SizeOf(arguments[1]).Union(SizeOf(arguments[2])));
        }

        var estimate = StandardCost(call, overload, target, arguments) ?? new(CostFactors.One);
        return estimate with { Cost = estimate.Cost.Add(argumentCost) };
    }

    /// <summary>What a standard function costs; <see langword="null"/> for one unit.</summary>
    private CallEstimate? StandardCost(CelCall call, string overload, CostNode? target, CostNode[] arguments)
    {
        const double Traversal = CostFactors.StringTraversal;
        switch (overload)
        {
            case "string_format" when target is { } format:
                return new(SizeOf(format).MultiplyByFactor(Traversal));
            case "string_to_bytes" when arguments.Length == 1:
                var text = SizeOf(arguments[0]);
                return new(text.MultiplyByFactor(Traversal), new(text.Min, unchecked(text.Max * 4)));
            case "bytes_to_string" when arguments.Length == 1:
                var bytes = SizeOf(arguments[0]);
                return new(bytes.MultiplyByFactor(Traversal), new(bytes.Min / 4, bytes.Max));
            case "strings_quote" when arguments.Length == 1:
                var raw = SizeOf(arguments[0]);
                return new(raw.MultiplyByFactor(Traversal), new(unchecked(raw.Min + 2), unchecked((raw.Max * 2) + 2)));
            case "starts_with_string" or "ends_with_string" when arguments.Length == 1:
                return new(SizeOf(arguments[0]).MultiplyByFactor(Traversal));
            case "in_list" when arguments.Length == 2:
                return new(SizeOf(arguments[1]).MultiplyByFactor(1));
            case "matches_string" when target is { } subject && arguments.Length == 1:
                return new(SizeOf(subject).Add(SizeEstimate.Fixed(1)).MultiplyByFactor(Traversal)
                    .Multiply(SizeOf(arguments[0]).MultiplyByFactor(CostFactors.RegexLength)));
            case "contains_string" when target is { } whole && arguments.Length == 1:
                return new(SizeOf(whole).MultiplyByFactor(Traversal).Multiply(SizeOf(arguments[0]).MultiplyByFactor(Traversal)));
            case "add_string" or "add_bytes" or "add_list" when arguments.Length == 2:
                var sum = SizeOf(arguments[0]).Add(SizeOf(arguments[1]));
                SetEntries(call, EntrySize.Union(Entries(call.Arguments[0]), Entries(call.Arguments[1])));
                return new(overload == "add_list" ? CostFactors.One : sum.MultiplyByFactor(Traversal), sum);
            case "less_string" or "greater_string" or "less_equals_string" or "greater_equals_string"
                or "less_bytes" or "greater_bytes" or "less_equals_bytes" or "greater_equals_bytes" or "equals" or "not_equals":
                var most = Math.Min(SizeOf(arguments[0]).Max, SizeOf(arguments[1]).Max);
                return new(new CostEstimate(most > 0 ? 1UL : 0, most).MultiplyByFactor(Traversal));
            default:
                return null;
        }
    }

    private static SizeEstimate SizeOf(CostNode node) => node.ComputedSize ?? SizeEstimate.Unknown;
}
