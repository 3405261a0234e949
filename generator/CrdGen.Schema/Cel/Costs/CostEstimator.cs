using System.Runtime.CompilerServices;
using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Costs;

/// <summary>
/// Estimates what an expression costs at most before there is a value, as the API server does, oddities included: by this number
/// it decides which rules a definition may have.
/// </summary>
public sealed partial class CostEstimator
{
    private readonly CelCheckedTree tree;
    private readonly SchemaSizes sizes;
    private readonly FunctionCosts functions;
    private readonly ValuePath[] paths;
    private readonly SizeEstimate?[] computedSizes;
    private readonly EntrySize?[] computedEntrySizes;
    private LocalVariable? locals;

    private CostEstimator(CelCheckedTree tree, DeclType? self)
    {
        this.tree = tree;
        sizes = new(self);
        functions = new(sizes);
        paths = new ValuePath[tree.Syntax.IdLimit];
        computedSizes = new SizeEstimate?[tree.Syntax.IdLimit];
        computedEntrySizes = new EntrySize?[tree.Syntax.IdLimit];
    }

    /// <summary>Estimates an expression that has been checked without errors.</summary>
    /// <param name="tree">The expression.</param>
    /// <param name="self">The type of <c>self</c>, with the schema's limits.</param>
    /// <exception cref="InsufficientExecutionStackException">The expression is nested too deep for the stack that is left.</exception>
    public static CostEstimate Estimate(CelCheckedTree tree, DeclType? self) => new CostEstimator(tree, self).Cost(tree.Root);

    private CostEstimate Cost(CelExpression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case CelIdentifier identifier:
                paths[identifier.Id] = Local(identifier.Name) is { } local ? local.Path : ValuePath.Of(identifier.Name);
                return CostFactors.One;
            case CelSelect select:
                return SelectCost(select);
            case CelCall call:
                return CallCost(call);
            case CelList list:
                return ListCost(list);
            case CelMap map:
                return MapCost(map);
            case CelStruct message:
                return message.Fields.Aggregate(default(CostEstimate), (sum, field) => sum.Add(Cost(field.Value))).Add(CostFactors.CreateMessage);
            case CelComprehension fold:
                return IsBinding(fold) ? BindingCost(fold) : ComprehensionCost(fold);
            default:
                return default;
        }
    }

    private CostEstimate SelectCost(CelSelect select)
    {
        var cost = Cost(select.Operand);
        if (select.TestOnly)
        {
            // A test of presence is free in Kubernetes.
            return cost;
        }

        if (tree.TypeOf(select.Operand).Kind is CelTypeKind.Map or CelTypeKind.Struct or CelTypeKind.TypeParam)
        {
            cost = cost.Add(CostFactors.One);
        }

        paths[select.Id] = Path(select.Operand).Append(select.Field);
        return cost;
    }

    private CostEstimate ListCost(CelList list)
    {
        var cost = default(CostEstimate);
        var items = None(list.Elements.Count);
        foreach (var element in list.Elements)
        {
            cost = cost.Add(Cost(element));
            items = items.Union(SizeOrUnknown(element));
        }

        computedEntrySizes[list.Id] = new(CelTypeKind.List, SizeEstimate.Fixed(1), items);
        return cost.Add(CostFactors.CreateList);
    }

    private CostEstimate MapCost(CelMap map)
    {
        var cost = default(CostEstimate);
        var keys = None(map.Entries.Count);
        var values = keys;
        foreach (var entry in map.Entries)
        {
            cost = cost.Add(Cost(entry.Key)).Add(Cost(entry.Value));
            keys = keys.Union(SizeOrUnknown(entry.Key));
            values = values.Union(SizeOrUnknown(entry.Value));
        }

        computedEntrySizes[map.Id] = new(CelTypeKind.Map, keys, values);
        return cost.Add(CostFactors.CreateMap);
    }

    /// <summary>What unions of sizes start with.</summary>
    private static SizeEstimate None(int count) => new(count == 0 ? 0 : ulong.MaxValue, 0);

    private ValuePath Path(CelExpression expression) =>
        expression is CelIdentifier identifier && Local(identifier.Name) is { } local ? local.Path : paths[expression.Id];

    private SizeEstimate SizeOrUnknown(CelExpression expression) => Size(expression) ?? SizeEstimate.Unknown;

    private SizeEstimate? Size(CelExpression expression)
    {
        if (computedSizes[expression.Id] is { } computed)
        {
            return computed;
        }

        if (LiteralSize(expression) is { } literal)
        {
            return literal;
        }

        if (sizes.Estimate(Path(expression)) is { } size)
        {
            computedSizes[expression.Id] = size;
            return size;
        }

        if (IsScalar(tree.TypeOf(expression)))
        {
            return SizeEstimate.Fixed(1);
        }

        return expression is CelIdentifier identifier ? Local(identifier.Name)?.Size : null;
    }

    private static SizeEstimate? LiteralSize(CelExpression expression) => expression switch
    {
        CelLiteral { Value: string text } => SizeEstimate.Fixed(CodePoints(text)),
        CelLiteral { Value: byte[] bytes } => SizeEstimate.Fixed((ulong)bytes.Length),
        CelLiteral => SizeEstimate.Fixed(1),
        CelList list => SizeEstimate.Fixed((ulong)list.Elements.Count),
        CelMap map => SizeEstimate.Fixed((ulong)map.Entries.Count),
        _ => null,
    };

    private static ulong CodePoints(string text)
    {
        var count = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }

            count++;
        }

        return count;
    }

    private static bool IsScalar(CelType type) =>
        type.Kind is CelTypeKind.Bool or CelTypeKind.Double or CelTypeKind.Duration or CelTypeKind.Int or CelTypeKind.Timestamp or CelTypeKind.Uint
        || (type.IsOptional && IsScalar(type.Parameters[0]));

    private EntrySize? Entries(CelExpression expression) =>
        computedEntrySizes[expression.Id] ?? (expression is CelIdentifier identifier ? Local(identifier.Name)?.EntrySize : null);

    private CostNode Node(CelExpression expression)
    {
        var path = Path(expression);
        return new(path.Length > 0 && path[0] is CelOperators.Accumulator or "__result__" ? default : path, tree.TypeOf(expression), expression, Size(expression));
    }

    private LocalVariable? Local(string name)
    {
        var local = locals;
        while (local is not null && local.Name != name)
        {
            local = local.Outer;
        }

        return local;
    }

    /// <summary>A variable of a comprehension, and those around it.</summary>
    private sealed record LocalVariable(LocalVariable? Outer, string Name, ValuePath Path, SizeEstimate? Size, EntrySize? EntrySize);
}
