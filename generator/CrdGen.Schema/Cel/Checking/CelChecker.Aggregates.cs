using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Checking;

// Lists, maps, messages and comprehensions.
public sealed partial class CelChecker
{
    private void CheckList(CelList list)
    {
        CelType? joined = null;
        for (var i = 0; i < list.Elements.Count; i++)
        {
            var element = list.Elements[i];
            Check(element);
            joined = Join(joined, list.IsOptional(i) ? Unwrapped(element) : Type(element));
        }

        types[list.Id] = Limited(list, CelType.List(joined ?? bindings.NewVariable()));
    }

    private void CheckMap(CelMap map)
    {
        CelType? keys = null;
        CelType? values = null;
        foreach (var entry in map.Entries)
        {
            Check(entry.Key);
            keys = Join(keys, Type(entry.Key));
            Check(entry.Value);
            values = Join(values, entry.Optional ? Unwrapped(entry.Value) : Type(entry.Value));
        }

        types[map.Id] = Limited(map, CelType.Map(keys ?? bindings.NewVariable(), values ?? bindings.NewVariable()));
    }

    /// <summary>The type within an optional, which the expression must be.</summary>
    private CelType Unwrapped(CelExpression expression)
    {
        var type = Type(expression);
        if (type.IsOptional)
        {
            return type.Parameters[0];
        }

        if (!type.IsDyn)
        {
            Mismatch(expression.Offset, CelType.Optional(type), type);
        }

        return type;
    }

    /// <summary>The type of elements so far and one more. What has no common type is <c>dyn</c>; whether that may be is judged later.</summary>
    private CelType Join(CelType? before, CelType type) =>
        before is null ? type
        : bindings.IsAssignable(before, type) ? TypeBindings.MostGeneral(before, type)
        : CelType.Dyn;

    private void CheckMessage(CelStruct message)
    {
        var name = message.TypeName[0] == '.' ? message.TypeName.Substring(1) : message.TypeName;
        if (environment.Type(name) is not { } type)
        {
            Undeclared(message.Offset, message.TypeName);
            types[message.Id] = CelType.Error;
            return;
        }

        var isMessage = type.IsNullable || type.Kind is CelTypeKind.Any or CelTypeKind.Dyn or CelTypeKind.Null or CelTypeKind.Duration or CelTypeKind.Timestamp
            || name.StartsWith("google.protobuf.", StringComparison.Ordinal);
        if (!isMessage)
        {
            Error(message.Offset, $"'{type}' is not a message type");
        }

        types[message.Id] = isMessage ? type : CelType.Error;
        references[message.Id] = new(name, []) { TypeValue = type };
        foreach (var field in message.Fields)
        {
            Check(field.Value);
            CheckMessageField(type, field);
        }
    }

    private void CheckMessageField(CelType type, CelStructField field)
    {
        var declared = (type, field.Name) switch
        {
            ({ IsNullable: true }, "value") => WellKnownTypes.Wrapped(type),
            ({ Kind: CelTypeKind.Duration or CelTypeKind.Timestamp }, "seconds" or "nanos") => CelType.Int,
            _ => null,
        };
        if (declared is null)
        {
            Error(field.Offset, $"undefined field '{field.Name}'");
            return;
        }

        var value = field.Optional ? Unwrapped(field.Value) : Type(field.Value);
        if (!bindings.IsAssignable(declared, value))
        {
            Error(field.Offset, $"expected type of field '{field.Name}' is '{Text(declared)}' but provided type is '{Text(value)}'");
        }
    }

    private void CheckComprehension(CelComprehension fold)
    {
        Check(fold.IterRange);
        Check(fold.AccuInit);
        var range = bindings.Substitute(Type(fold.IterRange), unboundIsDyn: false);
        var accumulator = Type(fold.AccuInit);
        var (first, second) = VariableTypes(fold, range);

        var outer = scope;
        var withAccumulator = scope = new(outer, fold.AccuVar, accumulator);
        scope = new(scope, fold.IterVar, first);
        if (fold.IterVar2 is { } variable2)
        {
            scope = new(scope, variable2, second);
        }

        Check(fold.LoopCondition);
        Assert(fold.LoopCondition, CelType.Bool);
        Check(fold.LoopStep);
        Assert(fold.LoopStep, accumulator);
        scope = withAccumulator;
        Check(fold.Result);
        scope = outer;
        types[fold.Id] = bindings.Substitute(Type(fold.Result), unboundIsDyn: false);
    }

    private (CelType First, CelType Second) VariableTypes(CelComprehension fold, CelType range)
    {
        switch (range.Kind)
        {
            case CelTypeKind.List:
                return fold.IterVar2 is null ? (range.Parameters[0], range.Parameters[0]) : (CelType.Int, range.Parameters[0]);
            case CelTypeKind.Map:
                return (range.Parameters[0], range.Parameters[1]);
            case CelTypeKind.Dyn or CelTypeKind.Error or CelTypeKind.TypeParam:
                bindings.IsAssignable(CelType.Dyn, range);
                return (CelType.Dyn, CelType.Dyn);
            default:
                Error(fold.IterRange.Offset, $"expression of type '{Text(range)}' cannot be range of a comprehension (must be list, map, or dynamic)");
                return (CelType.Error, CelType.Error);
        }
    }

    private void Assert(CelExpression expression, CelType type)
    {
        if (!bindings.IsAssignable(type, Type(expression)))
        {
            Mismatch(expression.Offset, type, Type(expression));
        }
    }
}
