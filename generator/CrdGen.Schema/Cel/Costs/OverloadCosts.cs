using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Costs;

/// <summary>What calls of cel-go's extensions cost that bring their own estimates: sets and lists.</summary>
internal static class OverloadCosts
{
    /// <summary>The cost without that of the arguments, or <see langword="null"/> if the overload brings none.</summary>
    public static CallEstimate? Estimate(string overload, CostNode? target, CostNode[] arguments, FunctionCosts functions)
    {
        switch (overload)
        {
            case "list_sets_contains_list" or "list_sets_intersects_list" when arguments.Length == 2:
                return new(functions.Size(arguments[0]).Multiply(functions.Size(arguments[1])).MultiplyByFactor(1).Add(CostFactors.One));
            case "list_sets_equivalent_list" when arguments.Length == 2:
                return new(functions.Size(arguments[0]).Multiply(functions.Size(arguments[1])).MultiplyByFactor(2).Add(CostFactors.One));
            case "list_slice" when target is { } list && arguments.Length == 2:
                return NewList(1, SizeEstimate.Fixed(unchecked(arguments[1].IntegerOr(functions.Size(list).Max) - arguments[0].IntegerOr(0))));
            case "lists_range" when arguments.Length == 1:
                return NewList(1, SizeEstimate.Fixed(arguments[0].IntegerOr(ulong.MaxValue)));
            case "list_reverse" when target is { } list:
                return NewList(1, functions.Size(list));
            case "list_flatten" when target is { } list:
                return NewList(1, functions.Size(list));
            case "list_flatten_int" when target is { } list && arguments.Length == 1:
                return NewList(arguments[0].IntegerOr(ulong.MaxValue), functions.Size(list));
            case "list_distinct" when target is { } list:
                return Squared(IsOfTexts(list.Type) ? 2 + CostFactors.StringTraversal : 2, functions.Size(list));
            case "list_string_sort" or "list_bytes_sort" when target is { } list:
                return Squared(2 + CostFactors.StringTraversal, functions.Size(list));
            case "list_string_sortByAssociatedKeys" or "list_bytes_sortByAssociatedKeys" when arguments.Length == 1:
                return Squared(2 + CostFactors.StringTraversal, functions.Size(arguments[0]));
            default:
                return !overload.StartsWith("list_", StringComparison.Ordinal) ? null
                    : overload.EndsWith("_sort", StringComparison.Ordinal) && target is { } sorted ? Squared(2, functions.Size(sorted))
                    : overload.EndsWith("_sortByAssociatedKeys", StringComparison.Ordinal) && arguments.Length == 1 ? Squared(2, functions.Size(arguments[0]))
                    : null;
        }
    }

    private static bool IsOfTexts(CelType list) =>
        list.Kind == CelTypeKind.List && list.Parameters[0].Kind is CelTypeKind.String or CelTypeKind.Bytes;

    private static CallEstimate Squared(double factor, SizeEstimate size) => NewList(factor, size.Multiply(size));

    private static CallEstimate NewList(double factor, SizeEstimate size) => new(size.MultiplyByFactor(factor).Add(CostFactors.One).Add(CostFactors.CreateList), size);
}
