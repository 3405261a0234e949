using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>
/// C# expressions → CEL, by the meaning that the compiler gives them: conversions, overloads and constants are resolved.
/// The two agree: what is null in C# is absent in CEL, what throws in C# is an error in CEL, and either way the object is refused.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="fields">The fields of types.</param>
/// <param name="sink">Notes the files of what is inlined.</param>
internal sealed partial class RuleTranslator(Compilation compilation, RuleFields fields, DiagnosticSink sink)
{
    /// <summary>How deep expressions may nest, inlined methods included: the stack of a compiler is not ours.</summary>
    private const int MaxDepth = 200;

    private readonly Dictionary<ISymbol, CelTerm> scope = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> variables = new(StringComparer.Ordinal) { "self", "oldSelf" };
    private int depth;

    /// <summary>Gives a parameter its meaning.</summary>
    public void Bind(IParameterSymbol parameter, CelTerm term) => scope[parameter] = term;

    private CelTerm Translate(IOperation operation)
    {
        if (++depth > MaxDepth)
        {
            throw new UntranslatableException(operation.Syntax, "it nests too deeply");
        }

        var term = operation.ConstantValue is { HasValue: true, Value: var value } && operation is not IInvalidOperation
            ? Constant(operation, value)
            : TranslateCore(operation);
        depth--;
        return term;
    }

    private CelTerm TranslateCore(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Translate(parenthesized.Operand),
        IConversionOperation conversion => Conversion(conversion),
        IParameterReferenceOperation { Parameter: var parameter } => Bound(parameter, operation),
        ILocalReferenceOperation { Local: var local } => Bound(local, operation),
        IInstanceReferenceOperation => instances.Count > 0 ? instances.Peek() : throw Untranslatable(operation, "a rule has no instance"),
        IConditionalAccessInstanceOperation => receivers.Peek(),
        IPropertyReferenceOperation property => Property(property),
        IFieldReferenceOperation field => Field(field),
        IUnaryOperation unary => Unary(unary),
        IBinaryOperation binary => Binary(binary),
        ICoalesceOperation coalesce => Coalesce(Translate(coalesce.Value), Translate(coalesce.WhenNull)),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => Choice(Bool(conditional.Condition), Translate(conditional.WhenTrue), Translate(otherwise)),
        IConditionalAccessOperation access => ConditionalAccess(access),
        IIsPatternOperation pattern => Matches(Translate(pattern.Value), pattern.Value.Type!, pattern.Pattern),
        IIsTypeOperation type => IsType(type),
        ISwitchExpressionOperation choice => Switch(choice),
        IInvocationOperation invocation => Invocation(invocation),
        ITranslatedQueryOperation query => Translate(query.Operation),
        IInterpolatedStringOperation text => TextOf([.. Parts(text)]),
        IObjectCreationOperation { Type: { } type, Arguments: [var value], Initializer: null } when ScalarWrapper.ValueParameter(type) is not null => Translate(value.Value),
        IArrayElementReferenceOperation { Indices: [var index] } element => Element(Translate(element.ArrayReference), index),
        IImplicitIndexerReferenceOperation element => Element(Translate(element.Instance), element.Argument),
        IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues),
        ICollectionExpressionOperation list => List(list.Elements),
        IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => CelTerm.Null,
        IInvalidOperation => throw new UntranslatableException(operation.Syntax, null),
        _ => throw Untranslatable(operation, "rules are made of members, operators, patterns, LINQ and calls of static methods"),
    };

    private CelTerm Bound(ISymbol symbol, IOperation use) =>
        scope.TryGetValue(symbol, out var term) ? term : throw Untranslatable(use, $"'{symbol.Name}' is nothing that a rule knows: it sees self and oldSelf");

    private static CelTerm Constant(IOperation operation, object? value)
    {
        if (operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && value is not null)
        {
            return EnumConstant(operation, type, value);
        }

        return CelLiterals.Of(value) ?? throw Untranslatable(operation, "CEL has no literal for the value");
    }

    private static CelTerm EnumConstant(IOperation operation, INamedTypeSymbol type, object value)
    {
        if (Converters.Find(type) is { } converter && Converters.IsNumeric(converter))
        {
            return CelLiterals.Of(value) ?? throw Untranslatable(operation, "CEL has no literal for the value");
        }

        if (EnumMembers.IsFlags(type))
        {
            var bits = EnumMembers.Bits(value);
            var flags = EnumMembers.Of(type, null).Where(member => EnumMembers.IsSingleFlag(member.Symbol) && (EnumMembers.Bits(member.Symbol.ConstantValue) & bits) != 0);
            return ListOf(flags.Select(member => CelLiterals.String(member.JsonName)));
        }

        return EnumMembers.Of(type, null).Find(member => Equals(member.Symbol.ConstantValue, value)) is { } found
            ? CelLiterals.String(found.JsonName)
            : throw Untranslatable(operation, $"the enum '{type.ToShortName()}' has no member with this value");
    }

    private CelTerm List(IEnumerable<IOperation> elements) => ListOf(elements.Select(element =>
        element is ISpreadOperation ? throw Untranslatable(element, "lists are concatenated with Concat") : Translate(element)));

    private static CelTerm ListOf(IEnumerable<CelTerm> elements) => CelTerm.Of($"[{string.Join(", ", elements.Select(element => element.Text))}]");

    /// <summary>A condition: what is null is neither true nor false, and C# does not take it for one.</summary>
    private CelTerm Bool(IOperation operation) => Translate(operation).Value;

    private static UntranslatableException Untranslatable(IOperation operation, string reason) => new(operation.Syntax, reason);
}
