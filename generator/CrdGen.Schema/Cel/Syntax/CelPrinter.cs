using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Cel.Syntax;

/// <summary>
/// Writes trees as CEL, in one canonical form: macros as they were written, one space around operators, parentheses only where
/// needed, strings in single quotes. Parsed again it gives the same tree, but for the grouping of <c>&amp;&amp;</c> and <c>||</c>.
/// </summary>
public sealed class CelPrinter
{
    private const int Conditional = 1;
    private const int Relation = 4;
    private const int Unary = 7;
    private const int Member = 8;

    private readonly StringBuilder text = new();
    private readonly IReadOnlyDictionary<int, CelCall>? macroCalls;

    private CelPrinter(IReadOnlyDictionary<int, CelCall>? macroCalls) => this.macroCalls = macroCalls;

    /// <summary>The source of a tree.</summary>
    public static string Print(CelSyntaxTree tree) => Print(tree.Root, tree.MacroCalls);

    /// <summary>The source of a node.</summary>
    /// <param name="expression">The node.</param>
    /// <param name="macroCalls">What macros were written as; without it there must be no comprehensions.</param>
    public static string Print(CelExpression expression, IReadOnlyDictionary<int, CelCall>? macroCalls = null)
    {
        var printer = new CelPrinter(macroCalls);
        printer.Write(expression, 0);
        return printer.text.ToString();
    }

    /// <summary>A string as a literal.</summary>
    public static string Quote(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('\'');
        foreach (var c in value)
        {
            literal.Append(c switch
            {
                '\'' => "\\'",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\u007f' => "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return literal.Append('\'').ToString();
    }

    /// <summary>How tight an operator binds; 0 for what is none.</summary>
    private static int Binding(string function) => function switch
    {
        CelOperators.Conditional => Conditional,
        CelOperators.LogicalOr => 2,
        CelOperators.LogicalAnd => 3,
        CelOperators.Equals or CelOperators.NotEquals or CelOperators.Less or CelOperators.LessEquals or CelOperators.Greater or CelOperators.GreaterEquals or CelOperators.In => Relation,
        CelOperators.Add or CelOperators.Subtract => 5,
        CelOperators.Multiply or CelOperators.Divide or CelOperators.Modulo => 6,
        CelOperators.LogicalNot or CelOperators.Negate => Unary,
        _ => 0,
    };

    /// <param name="expression">What to write.</param>
    /// <param name="around">How tight it must bind to stand without parentheses.</param>
    private void Write(CelExpression expression, int around)
    {
        if (macroCalls is not null && macroCalls.TryGetValue(expression.Id, out var written))
        {
            WriteFunction(written);
            return;
        }

        switch (expression)
        {
            case CelLiteral literal:
                WriteLiteral(literal);
                break;
            case CelIdentifier identifier:
                text.Append(identifier.Name);
                break;
            case CelSelect { TestOnly: true } select:
                text.Append("has(");
                WriteField(select.Operand, ".", select.Field);
                text.Append(')');
                break;
            case CelSelect select:
                WriteField(select.Operand, ".", select.Field);
                break;
            case CelCall call:
                WriteCall(call, around);
                break;
            case CelList list:
                WriteAll("[", list.Elements, "]", (element, i) => WriteOptional(list.IsOptional(i), element));
                break;
            case CelMap map:
                WriteAll("{", map.Entries, "}", (entry, _) =>
                {
                    WriteOptional(entry.Optional, entry.Key);
                    text.Append(": ");
                    Write(entry.Value, 0);
                });
                break;
            case CelStruct message:
                WriteAll(message.TypeName + "{", message.Fields, "}", (field, _) =>
                {
                    text.Append(field.Optional ? "?" : "").Append(Name(field.Name)).Append(": ");
                    Write(field.Value, 0);
                });
                break;
            default:
                throw new ArgumentException("the tree has errors, or macros that nothing says the source of", nameof(expression));
        }
    }

    private void WriteOptional(bool optional, CelExpression expression)
    {
        text.Append(optional ? "?" : "");
        Write(expression, 0);
    }

    private void WriteAll<T>(string open, IReadOnlyList<T> items, string close, Action<T, int> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i > 0 ? ", " : "");
            write(items[i], i);
        }

        text.Append(close);
    }

    private void WriteField(CelExpression operand, string dot, string field)
    {
        WriteTarget(operand);
        text.Append(dot).Append(Name(field));
    }

    /// <summary>What stands before a dot or bracket. A number there would swallow the dot's sense.</summary>
    private void WriteTarget(CelExpression target)
    {
        var isNumber = target is CelLiteral { Value: long or ulong or double };
        text.Append(isNumber ? "(" : "");
        Write(target, Member);
        text.Append(isNumber ? ")" : "");
    }

    /// <summary>A field's name; what is no identifier stands in backticks.</summary>
    private static string Name(string field) =>
        field.Length > 0 && !char.IsDigit(field[0]) && field.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            && field is not ("true" or "false" or "null" or "in")
            ? field
            : $"`{field}`";

    private void WriteCall(CelCall call, int around)
    {
        var binding = call.Target is null ? Binding(call.Function) : 0;
        switch (call.Function)
        {
            case CelOperators.Index or CelOperators.OptionalIndex when call.Target is null:
                WriteTarget(call.Arguments[0]);
                text.Append(call.Function == CelOperators.Index ? "[" : "[?");
                Write(call.Arguments[1], 0);
                text.Append(']');
                return;
            case CelOperators.OptionalSelect when call is { Target: null, Arguments: [var operand, CelLiteral { Value: string field }] }:
                WriteField(operand, ".?", field);
                return;
        }

        if (binding == 0)
        {
            WriteFunction(call);
            return;
        }

        text.Append(binding < around ? "(" : "");
        WriteOperator(call, binding);
        text.Append(binding < around ? ")" : "");
    }

    private void WriteOperator(CelCall call, int binding)
    {
        if (binding == Conditional)
        {
            Write(call.Arguments[0], Conditional + 1);
            text.Append(" ? ");
            Write(call.Arguments[1], Conditional + 1);
            text.Append(" : ");
            Write(call.Arguments[2], Conditional);
        }
        else if (binding == Unary)
        {
            text.Append(call.Function == CelOperators.LogicalNot ? "!" : "-");
            var operand = call.Arguments[0];
            // A sign before a number would become a part of it, and two signs are none.
            var isNumber = call.Function == CelOperators.Negate && operand is CelLiteral { Value: long or double };
            text.Append(isNumber ? "(" : "");
            Write(operand, isNumber ? 0 : Member);
            text.Append(isNumber ? ")" : "");
        }
        else
        {
            // Chains of && and || are trees in any shape; the others bind to the left.
            var isLogical = call.Function is CelOperators.LogicalAnd or CelOperators.LogicalOr;
            Write(call.Arguments[0], binding);
            text.Append(' ').Append(call.Function == CelOperators.In ? "in" : call.Function.Trim('_')).Append(' ');
            Write(call.Arguments[1], isLogical ? binding : binding + 1);
        }
    }

    private void WriteFunction(CelCall call)
    {
        if (call.Target is { } target)
        {
            WriteTarget(target);
            text.Append('.');
        }

        WriteAll(call.Function + "(", call.Arguments, ")", (argument, _) => Write(argument, 0));
    }

    private void WriteLiteral(CelLiteral literal) => text.Append(literal.Value switch
    {
        bool value => value ? "true" : "false",
        long value => value.ToString(CultureInfo.InvariantCulture),
        ulong value => value.ToString(CultureInfo.InvariantCulture) + "u",
        double value => Number(value),
        string value => Quote(value),
        byte[] value => "b'" + string.Concat(value.Select(b => b is >= 0x20 and < 0x7f and not (byte)'\'' and not (byte)'\\' ? ((char)b).ToString() : "\\x" + b.ToString("x2", CultureInfo.InvariantCulture))) + "'",
        _ => "null",
    });

    private static string Number(double value)
    {
        var number = value.ToString("R", CultureInfo.InvariantCulture);
        return number.IndexOfAny(['.', 'E', 'e']) < 0 ? number + ".0" : number;
    }
}
