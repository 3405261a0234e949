using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>Texts.</summary>
internal sealed partial class RuleTranslator
{
    private CelTerm Text(IInvocationOperation operation)
    {
        var method = operation.TargetMethod;
        var arguments = Ordered(operation);
        if (arguments.Count > 0 && arguments[arguments.Count - 1].Type is { Name: "StringComparison" })
        {
            var last = arguments[arguments.Count - 1];
            const int ordinal = 4;
            arguments = last.ConstantValue is { HasValue: true, Value: ordinal } ? arguments.GetRange(0, arguments.Count - 1) : throw Untranslatable(last, "CEL compares by code points: StringComparison.Ordinal");
        }

        if (operation.Instance is { } instance)
        {
            return OfText(operation, Translate(instance).Value, arguments);
        }

        switch (method.Name)
        {
            case "IsNullOrEmpty":
                var text = Translate(arguments[0]);
                return CelTerm.Or(CelTerm.Not(text.IsPresent), CelTerm.Relation(text.Value, "==", CelLiterals.String("")));
            case "IsNullOrWhiteSpace":
                var blank = Translate(arguments[0]);
                return CelTerm.Or(CelTerm.Not(blank.IsPresent), CelTerm.Relation(blank.Value.Call("trim"), "==", CelLiterals.String("")));
            case "Equals" when arguments.Count == 2:
                return Equal(Translate(arguments[0]), Translate(arguments[1]));
            case "Join" when arguments.Count == 2 && IsText(arguments[0].Type):
                return Translate(arguments[1]).Value.Call("join", Translate(arguments[0]).Value);
            case "Concat":
                return TextOf([.. arguments.SelectMany(Parts)]);
            default:
                throw Untranslatable(operation, $"CEL has nothing like string.{method.Name}");
        }
    }

    private CelTerm OfText(IInvocationOperation operation, CelTerm receiver, List<IOperation> arguments)
    {
        var terms = arguments.ConvertAll(argument => Translate(argument).Value).ToArray();
        switch (operation.TargetMethod.Name, terms.Length)
        {
            case ("StartsWith", 1):
                return receiver.Call("startsWith", terms);
            case ("EndsWith", 1):
                return receiver.Call("endsWith", terms);
            case ("Contains", 1):
                return receiver.Call("contains", terms);
            case ("IndexOf", 1 or 2):
                return receiver.Call("indexOf", terms);
            case ("LastIndexOf", 1):
                return receiver.Call("lastIndexOf", terms);
            case ("Replace", 2):
                return receiver.Call("replace", terms);
            case ("Substring", 1):
                return receiver.Call("substring", terms);
            case ("Substring", 2):
                return receiver.Call("substring", terms[0], terms[0].Text == "0" ? terms[1] : CelTerm.Binary(terms[0], "+", terms[1], CelPrecedence.Addition));
            case ("Split", 1) when IsText(arguments[0].Type):
                return receiver.Call("split", terms);
            case ("Split", 2) when IsText(arguments[0].Type) && arguments[1].ConstantValue is { HasValue: true, Value: 0 }:
                return receiver.Call("split", terms[0]);
            case ("Trim", 0):
                return receiver.Call("trim");
            case ("Equals", 1):
                return Equal(receiver, Translate(arguments[0]));
            case ("ToString", 0):
                return receiver;
            default:
                throw Untranslatable(operation, $"CEL has nothing like string.{operation.TargetMethod.Name}");
        }
    }

    /// <summary><c>string.CompareOrdinal(a, b) &lt; 0</c> is <c>a &lt; b</c>.</summary>
    private CelTerm? OrdinalComparison(IBinaryOperation operation, string sign) =>
        operation is { LeftOperand: IInvocationOperation { TargetMethod: { Name: "CompareOrdinal", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [var left, var right] }, RightOperand.ConstantValue: { HasValue: true, Value: 0 } }
            ? CelTerm.Relation(Translate(left.Value).Value, sign, Translate(right.Value).Value)
            : null;
}
