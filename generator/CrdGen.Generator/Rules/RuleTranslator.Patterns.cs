using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>Patterns: conditions on a value, and names for it.</summary>
internal sealed partial class RuleTranslator
{
    private CelTerm Matches(CelTerm input, ITypeSymbol type, IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => Equal(input, Translate(constant.Value)),
        IRelationalPatternOperation relational => CelTerm.And(input.Presence, CelTerm.Relation(input.Value, Sign(relational), Translate(relational.Value))),
        INegatedPatternOperation { Pattern: IConstantPatternOperation constant } => Unequal(input, Translate(constant.Value)),
        INegatedPatternOperation negated => CelTerm.Not(Matches(input, type, negated.Pattern)),
        IBinaryPatternOperation binary => Alternatives(input, binary) ?? (binary.OperatorKind == BinaryOperatorKind.And
            ? CelTerm.And(Matches(input, type, binary.LeftPattern), Matches(input, type, binary.RightPattern))
            : CelTerm.Or(Matches(input, type, binary.LeftPattern), Matches(input, type, binary.RightPattern))),
        IDiscardPatternOperation => CelTerm.True,
        IDeclarationPatternOperation declaration => Declared(input, type, declaration.MatchedType, declaration.DeclaredSymbol, declaration.MatchesNull, declaration),
        ITypePatternOperation typed => Declared(input, type, typed.MatchedType, null, matchesNull: false, typed),
        IRecursivePatternOperation recursive => Recursive(input, type, recursive),
        IListPatternOperation list => ListPattern(input, list),
        _ => throw Untranslatable(pattern, "CEL has no such pattern"),
    };

    private static string Sign(IRelationalPatternOperation pattern) => pattern.OperatorKind switch
    {
        BinaryOperatorKind.LessThan => "<",
        BinaryOperatorKind.LessThanOrEqual => "<=",
        BinaryOperatorKind.GreaterThan => ">",
        BinaryOperatorKind.GreaterThanOrEqual => ">=",
        _ => throw Untranslatable(pattern, "CEL has no such operator"),
    };

    /// <summary>Constants with <c>or</c> between them are a list that the value is in.</summary>
    private CelTerm? Alternatives(CelTerm input, IBinaryPatternOperation pattern)
    {
        var constants = new List<CelTerm>();
        return Collect(pattern) ? CelTerm.And(input.Presence, CelTerm.Relation(input.Value, "in", ListOf(constants))) : null;

        bool Collect(IPatternOperation part)
        {
            if (part is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } binary)
            {
                return Collect(binary.LeftPattern) && Collect(binary.RightPattern);
            }

            if (part is not IConstantPatternOperation { Value: { ConstantValue: { HasValue: true, Value: not null } } value } || IsBool(value.Type))
            {
                return false;
            }

            constants.Add(Translate(value));
            return true;
        }
    }

    private CelTerm Declared(CelTerm input, ITypeSymbol type, ITypeSymbol? matched, ISymbol? name, bool matchesNull, IOperation use)
    {
        if (!matchesNull && matched is not null && !IsSameOrBase(matched, type))
        {
            throw Untranslatable(use, $"CEL cannot tell whether a '{type.ToShortName()}' is a '{matched.ToShortName()}': ask for a field");
        }

        if (name is not null)
        {
            scope[name] = matchesNull ? input : input.Value;
        }

        return matchesNull ? CelTerm.True : input.IsPresent;
    }

    private static bool IsSameOrBase(ITypeSymbol matched, ITypeSymbol type)
    {
        for (var part = type.UnwrapNullable(); part is not null; part = part.BaseType!)
        {
            if (SymbolEqualityComparer.Default.Equals(part, matched))
            {
                return true;
            }
        }

        return false;
    }

    private CelTerm IsType(IIsTypeOperation operation)
    {
        var matches = Declared(Translate(operation.ValueOperand), operation.ValueOperand.Type!, operation.TypeOperand, null, matchesNull: false, operation);
        return operation.IsNegated ? CelTerm.Not(matches) : matches;
    }

    private CelTerm Recursive(CelTerm input, ITypeSymbol type, IRecursivePatternOperation pattern)
    {
        var result = Declared(input, type, pattern.MatchedType, pattern.DeclaredSymbol, matchesNull: false, pattern);
        if (pattern.DeconstructionSubpatterns.Length > 0)
        {
            throw Untranslatable(pattern, "name the properties: { A: …, B: … }");
        }

        foreach (var part in pattern.PropertySubpatterns)
        {
            var member = part.Member switch
            {
                IPropertyReferenceOperation property => Known(property.Property, input.Value, property) ?? Member(input.Value, pattern.MatchedType, property.Property, property),
                IFieldReferenceOperation field => Member(input.Value, pattern.MatchedType, field.Field, field),
                _ => throw new UntranslatableException(part.Syntax, null),
            };
            result = CelTerm.And(result, Matches(member, part.Member.Type!, part.Pattern));
        }

        return result;
    }

    private CelTerm ListPattern(CelTerm input, IListPatternOperation pattern)
    {
        var slice = pattern.Patterns.ToList().FindIndex(part => part is ISlicePatternOperation);
        var count = pattern.Patterns.Length - (slice < 0 ? 0 : 1);
        var size = CelTerm.Function("size", input.Value);
        var result = CelTerm.And(input.Presence, slice < 0 || count > 0 ? CelTerm.Relation(size, slice < 0 ? "==" : ">=", CelLiterals.Of(count)!) : CelTerm.True);
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            if (pattern.Patterns[i] is ISlicePatternOperation { Pattern: var rest })
            {
                result = rest is null ? result : throw Untranslatable(rest, "CEL has no part of a list: use '..' alone");
                continue;
            }

            var index = slice < 0 || i < slice ? CelLiterals.Of(i)! : CelTerm.Binary(size, "-", CelLiterals.Of(pattern.Patterns.Length - i)!, CelPrecedence.Addition);
            result = CelTerm.And(result, Matches(input.Value.Index(index), pattern.Patterns[i].InputType, pattern.Patterns[i]));
        }

        return result;
    }

    private CelTerm Switch(ISwitchExpressionOperation operation)
    {
        var input = Translate(operation.Value);
        var arms = operation.Arms.Select(arm => (
            Condition: CelTerm.And(Matches(input, operation.Value.Type!, arm.Pattern), arm.Guard is { } guard ? Bool(guard) : null),
            Value: Translate(arm.Value))).ToList();
        var last = arms.Count - 1;
        if (arms.Count == 0 || (arms[last].Condition != CelTerm.True && !operation.IsExhaustive))
        {
            throw Untranslatable(operation, "a value that no arm matches would be an error: end with an arm '_ =>'");
        }

        var result = arms[last].Value;
        for (var i = last - 1; i >= 0; i--)
        {
            result = Choice(arms[i].Condition, arms[i].Value, result);
        }

        return result;
    }
}
