using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>Operators and conversions.</summary>
internal sealed partial class RuleTranslator
{
    private CelTerm Unary(IUnaryOperation operation)
    {
        var operand = Translate(operation.Operand);
        return operation.OperatorKind switch
        {
            UnaryOperatorKind.Not when IsBool(operation.Operand.Type) => CelTerm.Not(operand.Value) with { Presence = operand.Presence },
            UnaryOperatorKind.Minus when IsNumber(operation.Operand.Type) => Negative(operand) with { Presence = operand.Presence },
            UnaryOperatorKind.Plus when IsNumber(operation.Operand.Type) => operand,
            UnaryOperatorKind.Hat => throw Untranslatable(operation, "an index from the end stands in brackets only"),
            _ => throw Untranslatable(operation, "CEL has no such operator"),
        };
    }

    private static CelTerm Negative(CelTerm operand) => new(
        operand.Precedence == CelPrecedence.Member ? "-" + operand.Text : $"-({operand.Text})",
        CelPrecedence.Unary);

    private CelTerm Binary(IBinaryOperation operation)
    {
        if (Comparison(operation) is { } comparison)
        {
            return comparison;
        }

        if (operation is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            return TextOf([.. Parts(operation)]);
        }

        var (left, right) = (Translate(operation.LeftOperand), Translate(operation.RightOperand));
        var isBool = IsBool(operation.Type);
        switch (operation.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And when isBool && !operation.IsLifted:
                return CelTerm.And(left.Value, right.Value);
            case BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or when isBool && !operation.IsLifted:
                return CelTerm.Or(left.Value, right.Value);
            case BinaryOperatorKind.ExclusiveOr when isBool && !operation.IsLifted:
                return CelTerm.Relation(left.Value, "!=", right.Value);
        }

        if (Sign(operation) is not var (sign, precedence))
        {
            throw Untranslatable(operation, "CEL has no such operator");
        }

        // As in C#, what is calculated with null is null.
        var presence = left.Presence is null && right.Presence is null ? null : CelTerm.And(left.Presence, right.Presence);
        return CelTerm.Binary(left.Value, sign, right.Value, precedence) with { Presence = presence };
    }

    private static (string Sign, CelPrecedence Precedence)? Sign(IBinaryOperation operation)
    {
        var isTime = IsTime(operation.LeftOperand.Type) && operation.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract;
        if (!isTime && !IsNumber(operation.Type))
        {
            return null;
        }

        return operation.OperatorKind switch
        {
            BinaryOperatorKind.Add => ("+", CelPrecedence.Addition),
            BinaryOperatorKind.Subtract => ("-", CelPrecedence.Addition),
            BinaryOperatorKind.Multiply => ("*", CelPrecedence.Multiplication),
            BinaryOperatorKind.Divide or BinaryOperatorKind.IntegerDivide => ("/", CelPrecedence.Multiplication),
            BinaryOperatorKind.Remainder when !IsFloating(operation.Type) => ("%", CelPrecedence.Multiplication),
            _ => null,
        };
    }

    /// <summary>Equality and order. An operand that is null equals null alone, and is in no order to anything.</summary>
    private CelTerm? Comparison(IBinaryOperation operation)
    {
        var sign = operation.OperatorKind switch
        {
            BinaryOperatorKind.Equals => "==",
            BinaryOperatorKind.NotEquals => "!=",
            BinaryOperatorKind.LessThan => "<",
            BinaryOperatorKind.LessThanOrEqual => "<=",
            BinaryOperatorKind.GreaterThan => ">",
            BinaryOperatorKind.GreaterThanOrEqual => ">=",
            _ => null,
        };
        if (sign is null)
        {
            return null;
        }

        if (OrdinalComparison(operation, sign) is { } ordinal)
        {
            return ordinal;
        }

        var (leftOperand, rightOperand) = (Unconverted(operation.LeftOperand), Unconverted(operation.RightOperand));
        var isQuantity = IsQuantity(leftOperand.Type) || IsQuantity(rightOperand.Type);
        var isCharacter = leftOperand.Type?.SpecialType == SpecialType.System_Char; // which C# compares as numbers
        var left = isQuantity ? Quantity(leftOperand) : Translate(isCharacter ? leftOperand : operation.LeftOperand);
        var right = isQuantity ? Quantity(rightOperand) : Translate(isCharacter ? rightOperand : operation.RightOperand);
        if (!IsComparable(operation, left, right))
        {
            throw Untranslatable(operation, $"CEL does not compare values of the type '{operation.LeftOperand.Type?.ToShortName()}'");
        }

        return sign switch
        {
            "==" => Equal(left, right),
            "!=" => Unequal(left, right),
            _ => CelTerm.And(CelTerm.And(left.Presence, right.Presence), isQuantity ? CelTerm.Relation(left.Value.Call("compareTo", right.Value), sign, CelTerm.Of("0")) : CelTerm.Relation(left.Value, sign, right.Value)),
        };
    }

    private static bool IsComparable(IBinaryOperation operation, CelTerm left, CelTerm right)
    {
        var type = Unconverted(operation.LeftOperand).Type.Unwrapped() ?? Unconverted(operation.RightOperand).Type.Unwrapped();
        var isEquality = operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        return left.IsNull || right.IsNull || IsNumber(type) || IsTime(type) || IsQuantity(type)
            || (isEquality && (IsBool(type) || type is { SpecialType: SpecialType.System_String or SpecialType.System_Char } or { TypeKind: TypeKind.Enum } or { IsRecord: true } || IsIntOrString(type)));
    }

    private static CelTerm Equal(CelTerm left, CelTerm right)
    {
        if (left.IsNull || right.IsNull)
        {
            return CelTerm.Not((left.IsNull ? right : left).IsPresent);
        }

        var equal = Same(left.Value, right.Value);
        return (left.Presence, right.Presence) switch
        {
            ({ } l, { } r) => CelTerm.Choice(l, CelTerm.And(r, equal), CelTerm.Not(r)),
            _ => CelTerm.And(CelTerm.And(left.Presence, right.Presence), equal),
        };
    }

    private static CelTerm Unequal(CelTerm left, CelTerm right)
    {
        if (left.IsNull || right.IsNull)
        {
            return (left.IsNull ? right : left).IsPresent;
        }

        var unequal = left.Value == CelTerm.True || right.Value == CelTerm.True || left.Value == CelTerm.False || right.Value == CelTerm.False
            ? CelTerm.Not(Same(left.Value, right.Value))
            : One(left, right) is { } one ? CelTerm.Not(one)
            : CelTerm.Relation(left.Value, "!=", right.Value);
        return (left.Presence, right.Presence) switch
        {
            (null, null) => unequal,
            ({ } l, { } r) => CelTerm.Choice(l, CelTerm.Or(CelTerm.Not(r), unequal), r),
            var (l, r) => CelTerm.Or(CelTerm.Not((l ?? r)!), unequal),
        };
    }

    private static CelTerm Same(CelTerm left, CelTerm right) =>
        left == CelTerm.True ? right
        : right == CelTerm.True ? left
        : left == CelTerm.False ? CelTerm.Not(right)
        : right == CelTerm.False ? CelTerm.Not(left)
        : One(left, right) is { } one ? one
        : CelTerm.Relation(left, "==", right);

    /// <summary><c>list.Count(condition) == 1</c>.</summary>
    private static CelTerm? One(CelTerm left, CelTerm right) => right.Text == "1" ? left.IsOne : left.Text == "1" ? right.IsOne : null;

    private static CelTerm Coalesce(CelTerm value, CelTerm otherwise) =>
        value.IsNull ? otherwise
        : value.Presence is not { } presence ? value
        : CelTerm.Choice(presence, value.Value, otherwise.Value) with { Presence = otherwise.Presence is { } other ? CelTerm.Or(presence, other) : null };

    private static CelTerm Choice(CelTerm condition, CelTerm then, CelTerm otherwise)
    {
        if (then.IsNull || otherwise.IsNull)
        {
            var value = then.IsNull ? otherwise : then;
            var chosen = then.IsNull ? CelTerm.Not(condition) : condition;
            return value.IsNull ? value : value.Value with { Presence = CelTerm.And(chosen, value.Presence) };
        }

        var presence = then.Presence is null && otherwise.Presence is null ? null : CelTerm.Choice(condition, then.IsPresent, otherwise.IsPresent);
        return CelTerm.Choice(condition, then.Value, otherwise.Value) with { Presence = presence };
    }

    private CelTerm Conversion(IConversionOperation operation)
    {
        var (from, to) = (operation.Operand.Type, operation.Type);
        var operand = Translate(operation.Operand);
        if (operation.OperatorMethod is not null)
        {
            return IsIntOrString(to) || IsQuantity(to)
                ? operand
                : throw Untranslatable(operation, $"CEL does not convert to '{to?.ToShortName()}'");
        }

        // A cast to a type that is never null throws for null, in C# as in CEL.
        var isToNullable = to is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var value = isToNullable ? operand : operand.Value;
        var (source, target) = (from.Unwrapped(), to.Unwrapped());
        if (IsNumber(source) && IsNumber(target))
        {
            var isFloating = (IsFloating(source), IsFloating(target));
            return isFloating switch
            {
                (false, true) => CelTerm.Function("double", value.Value) with { Presence = value.Presence },
                (true, false) => CelTerm.Function("int", value.Value) with { Presence = value.Presence },
                _ => value,
            };
        }

        var isSame = operation.Conversion.IsIdentity || operation.Conversion.IsNullable || operation.Conversion.IsReference
            || SymbolEqualityComparer.Default.Equals(source, target) || target?.SpecialType == SpecialType.System_Object || target?.TypeKind == TypeKind.Interface;
        return isSame ? value : throw Untranslatable(operation, $"CEL does not convert '{source?.ToShortName()}' to '{target?.ToShortName()}'");
    }

    /// <summary>The operand below implicit conversions.</summary>
    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
