using System.Runtime.CompilerServices;
using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Evaluation.Attributes;
using CrdGen.Schema.Cel.Evaluation.Steps;
using CrdGen.Schema.Cel.Functions;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;

namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>
/// Makes steps of a checked expression (cel-go, <c>interpreter/planner.go</c>). Constant lists, maps and conversions are computed
/// here, which makes them free when they are evaluated.
/// </summary>
/// <param name="tree">The expression, and what the names in it mean.</param>
internal sealed class Planner(CelCheckedTree tree)
{
    private static readonly HashSet<string> ConversionNames = new(Conversions.Functions.Keys, StringComparer.Ordinal);

    /// <exception cref="PlanException">A constant part fails.</exception>
    /// <exception cref="InsufficientExecutionStackException">The expression nests too deep.</exception>
    public Step Plan(CelExpression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return expression switch
        {
            CelLiteral literal => new ConstantStep(literal.Id, ToValue(literal)),
            CelIdentifier identifier => PlanName(identifier),
            CelSelect select => PlanSelect(select),
            CelCall call => PlanCall(call),
            CelList list => PlanList(list),
            CelMap map => PlanMap(map),
            CelComprehension fold => PlanFold(fold),
            _ => throw new PlanException($"unsupported expr: {expression.GetType().Name}"),
        };
    }

    private static CelValue ToValue(CelLiteral literal) => literal.Value switch
    {
        bool b => BoolValue.Of(b),
        long i => IntValue.Of(i),
        ulong u => new UintValue(u),
        double d => new DoubleValue(d),
        string s => new StringValue(s),
        byte[] bytes => new BytesValue(bytes),
        _ => NullValue.Instance,
    };

    private Step PlanName(CelIdentifier identifier)
    {
        if (tree.ReferenceOf(identifier)?.TypeValue is { } type)
        {
            return new ConstantStep(identifier.Id, new TypeValue(type.Name));
        }

        var isRoot = identifier.Name.StartsWith(".", StringComparison.Ordinal);
        return new AttributeStep(new VariableAttribute(identifier.Id, isRoot ? identifier.Name.Substring(1) : identifier.Name, isRoot));
    }

    private AttributeStep PlanSelect(CelSelect select)
    {
        var operand = ToAttribute(Plan(select.Operand));
        var key = new StringValue(select.Field);
        if (select.TestOnly)
        {
            operand.Attribute.Add(new PresenceQualifier(select.Id, key));
            return new PresenceStep(select.Id, operand.Attribute);
        }

        operand.Attribute.Add(new ConstantQualifier(select.Id, key, isOptional: false));
        return operand;
    }

    private static AttributeStep ToAttribute(Step step) => step as AttributeStep ?? new AttributeStep(new RelativeAttribute(step.Id, step));

    private Step PlanCall(CelCall call)
    {
        Step[] arguments = call.Target is { } target ? [Plan(target), .. call.Arguments.Select(Plan)] : [.. call.Arguments.Select(Plan)];
        var overload = tree.ReferenceOf(call)?.Overloads is [var only] ? only.Id : "";
        return call.Function switch
        {
            CelOperators.LogicalAnd => new LogicStep(call.Id, arguments, BoolValue.False),
            CelOperators.LogicalOr => new LogicStep(call.Id, arguments, BoolValue.True),
            CelOperators.Conditional => new AttributeStep(new ConditionalAttribute(call.Id, arguments[0], Branch(arguments[1]), Branch(arguments[2]))),
            CelOperators.Equals => new EqualityStep(call.Id, arguments[0], arguments[1], isEqual: true),
            CelOperators.NotEquals => new EqualityStep(call.Id, arguments[0], arguments[1], isEqual: false),
            CelOperators.Index => PlanIndex(call, arguments, isOptional: false),
            CelOperators.OptionalIndex or CelOperators.OptionalSelect => PlanIndex(call, arguments, isOptional: true),
            CelOperators.NotStrictlyFalse => new NotStrictlyFalseStep(call.Id, overload, arguments[0]),
            "or" when arguments.Length == 2 => new OptionalStep(call.Id, arguments[0], arguments[1], isValue: false),
            "orValue" when arguments.Length == 2 => new OptionalStep(call.Id, arguments[0], arguments[1], isValue: true),
            _ => Optimize(new CallStep(call.Id, call.Function, overload, FunctionTable.Find(call.Function), arguments)),
        };
    }

    private static CelAttribute Branch(Step step) => step is AttributeStep attribute ? attribute.Attribute : new RelativeAttribute(step.Id, step);

    private static AttributeStep PlanIndex(CelCall call, Step[] arguments, bool isOptional)
    {
        if (arguments[1].Constant is { } constant and not (StringValue or IntValue or UintValue or BoolValue or DoubleValue))
        {
            throw new PlanException($"invalid qualifier type: {constant.Type.Name}");
        }

        var operand = ToAttribute(arguments[0]);
        operand.Attribute.Add(arguments[1] switch
        {
            { Constant: { } key } => new ConstantQualifier(call.Id, key, isOptional),
            AttributeStep index => new ComputedQualifier(call.Id, index.Attribute, isOptional, isCall: false),
            var step => new ComputedQualifier(call.Id, new RelativeAttribute(call.Id, step), isOptional, isCall: true),
        });
        return operand;
    }

    private static Step Optimize(CallStep call)
    {
        if (call.Overload == "in_list" && call.Arguments[1].Constant is ListValue list)
        {
            return MembershipStep.TryCreate(call.Id, call.Arguments[0], list) ?? call;
        }

        if (call.Arguments.Length == 1 && call.Arguments[0].Constant is not null && ConversionNames.Contains(call.Name))
        {
            var value = call.Evaluate(Frame.Empty);
            return value is ErrorValue error ? throw new PlanException(error.Message) : new ConstantStep(call.Id, value);
        }

        if (call.Arguments.Length >= 2 && call.Arguments[1].Constant is StringValue pattern && RegexFunctions.FindConstantError(call.Name, pattern.Text) is { } message)
        {
            throw new PlanException(message);
        }

        return call;
    }

    private Step PlanList(CelList list)
    {
        var items = list.Elements.Select(Plan).ToArray();
        return Fold(new ListStep(list, items), items);
    }

    private Step PlanMap(CelMap map)
    {
        var items = map.Entries.SelectMany(entry => new[] { Plan(entry.Key), Plan(entry.Value) }).ToArray();
        return Fold(new MapStep(map, items), items);
    }

    private static Step Fold(Step step, Step[] items) => Array.TrueForAll(items, item => item.Constant is not null) ? new ConstantStep(step.Id, step.Evaluate(Frame.Empty)) : step;

    private FoldStep PlanFold(CelComprehension fold) => new(fold.Id)
    {
        Range = Plan(fold.IterRange),
        Variable = fold.IterVar,
        Variable2 = fold.IterVar2,
        Accumulator = fold.AccuVar,
        Initial = Plan(fold.AccuInit),
        Condition = Plan(fold.LoopCondition),
        Next = Plan(fold.LoopStep),
        Result = Plan(fold.Result),
    };
}
