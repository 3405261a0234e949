using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>Texts that are put together: concatenation and interpolation.</summary>
internal sealed partial class RuleTranslator
{
    /// <summary>A part of a text.</summary>
    /// <param name="Literal">The text, where it is constant.</param>
    /// <param name="Term">The value, where it is not.</param>
    /// <param name="IsNumber">Whether the value is no text yet.</param>
    private readonly record struct TextPart(string? Literal, CelTerm Term, bool IsNumber);

    /// <summary>
    /// With numbers in it, a text is made by <c>format</c>: to the API server's estimate, <c>string(number)</c> is as long as a
    /// request can be, and a sum of such texts is beyond every budget.
    /// </summary>
    private static CelTerm TextOf(List<TextPart> parts)
    {
        if (parts.Count == 0)
        {
            return CelLiterals.String("");
        }

        if (parts.Any(part => part.IsNumber))
        {
            var format = string.Concat(parts.Select(part => part.Literal?.Replace("%", "%%") ?? "%s"));
            return CelLiterals.String(format).Call("format", ListOf(parts.Where(part => part.Literal is null).Select(part => part.Term)));
        }

        return parts.Select(part => part.Literal is { } literal ? CelLiterals.String(literal) : part.Term)
            .Aggregate((left, right) => CelTerm.Binary(left, "+", right, CelPrecedence.Addition));
    }

    private IEnumerable<TextPart> Parts(IOperation operation)
    {
        switch (operation)
        {
            case { ConstantValue: { HasValue: true, Value: string literal } }:
                return [new(literal, CelTerm.Null, IsNumber: false)];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return Merge(Parts(sum.LeftOperand).Concat(Parts(sum.RightOperand)));
            case IInterpolatedStringOperation interpolated:
                return Merge(interpolated.Parts.SelectMany(part => part switch
                {
                    IInterpolatedStringTextOperation { Text: var text } => Parts(text),
                    IInterpolationOperation { FormatString: null, Alignment: null, Expression: var expression } => Parts(expression),
                    _ => throw Untranslatable(part, "CEL formats no values here: leave the format out"),
                }));
            case IConversionOperation { IsImplicit: true } conversion:
                return Parts(conversion.Operand);
            default:
                return [Part(operation, Translate(operation))];
        }
    }

    private static IEnumerable<TextPart> Merge(IEnumerable<TextPart> parts)
    {
        TextPart? last = null;
        foreach (var part in parts)
        {
            if (last is { Literal: { } before } && part.Literal is { } after)
            {
                last = new(before + after, CelTerm.Null, IsNumber: false);
                continue;
            }

            if (last is { } done)
            {
                yield return done;
            }

            last = part;
        }

        if (last is { } end)
        {
            yield return end;
        }
    }

    private static TextPart Part(IOperation operation, CelTerm term)
    {
        var type = operation.Type.Unwrapped();
        var isText = IsText(type) || type is { TypeKind: TypeKind.Enum };
        var value = term.IsNull ? CelLiterals.String("")
            : IsBool(type) ? CelTerm.Choice(term.Value, CelLiterals.String("True"), CelLiterals.String("False"))
            : isText || IsNumber(type) || IsIntOrString(type) || IsQuantity(type) ? term.Value
            : throw Untranslatable(operation, $"CEL has no text for a '{type?.ToShortName()}'");
        if (term.Presence is null || term.IsNull)
        {
            return new(null, value, !isText && !IsBool(type));
        }

        // Both sides of a choice are of one type.
        var text = isText || IsBool(type) ? value : CelTerm.Function("string", value);
        return new(null, CelTerm.Choice(term.Presence, text, CelLiterals.String("")), IsNumber: !isText);
    }

    /// <summary>A value as text, where null is none.</summary>
    private static CelTerm AsText(IOperation operation, CelTerm term)
    {
        var part = Part(Unconverted(operation), term);
        return part is { IsNumber: true, Term: var number } && term.Presence is null ? CelTerm.Function("string", number) : part.Term;
    }
}
