using System.Globalization;
using System.Text;
using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Cel.Tests.Syntax;

/// <summary>Writes trees as they are, macros expanded and every call in prefix form: what precedence and macros did shows.</summary>
internal static class Expanded
{
    private static readonly AsyncLocal<bool> Flat = new();

    private static bool FlattenLogic => Flat.Value;

    /// <summary>As <see cref="Text"/>, but chains of <c>&amp;&amp;</c> and <c>||</c> are the same however they are grouped.</summary>
    public static string FlatText(CelExpression expression)
    {
        Flat.Value = true;
        try
        {
            return Text(expression);
        }
        finally
        {
            Flat.Value = false;
        }
    }

    /// <summary>The terms of a chain of <c>&amp;&amp;</c> or <c>||</c>, however it is grouped; any other node alone.</summary>
    private static IEnumerable<CelExpression> Terms(CelExpression expression, string function) =>
        expression is CelCall { Target: null } call && call.Function == function
            ? call.Arguments.SelectMany(a => Terms(a, function))
            : [expression];

    public static string Text(CelExpression expression) => expression switch
    {
        CelLiteral literal => Literal(literal),
        CelIdentifier identifier => identifier.Name,
        CelSelect { TestOnly: true } select => $"has({Text(select.Operand)}.{select.Field})",
        CelSelect select => $"{Text(select.Operand)}.{select.Field}",
        CelCall { Function: CelOperators.LogicalAnd or CelOperators.LogicalOr } call when FlattenLogic =>
            $"{call.Function}({string.Join(", ", Terms(call, call.Function).Select(Text))})",
        CelCall call => $"{(call.Target is { } target ? Text(target) + "." : "")}{call.Function}({string.Join(", ", call.Arguments.Select(Text))})",
        CelList list => $"[{string.Join(", ", list.Elements.Select((e, i) => (list.IsOptional(i) ? "?" : "") + Text(e)))}]",
        CelMap map => $"{{{string.Join(", ", map.Entries.Select(e => (e.Optional ? "?" : "") + Text(e.Key) + ": " + Text(e.Value)))}}}",
        CelStruct message => $"{message.TypeName}{{{string.Join(", ", message.Fields.Select(f => (f.Optional ? "?" : "") + f.Name + ": " + Text(f.Value)))}}}",
        CelComprehension fold => $"fold({fold.IterVar}{(fold.IterVar2 is { } second ? ", " + second : "")} in {Text(fold.IterRange)}; {fold.AccuVar} = {Text(fold.AccuInit)}; while {Text(fold.LoopCondition)}; {Text(fold.LoopStep)}; {Text(fold.Result)})",
        _ => "<error>",
    };

    private static string Literal(CelLiteral literal) => literal.Value switch
    {
        null => "null",
        bool value => value ? "true" : "false",
        long value => value.ToString(CultureInfo.InvariantCulture),
        ulong value => value.ToString(CultureInfo.InvariantCulture) + "u",
        double value => value.ToString("0.0##############e0", CultureInfo.InvariantCulture),
        string value => $"\"{Escaped(value)}\"",
        byte[] value => "b" + Convert.ToHexString(value),
        _ => throw new InvalidOperationException(),
    };

    private static string Escaped(string value)
    {
        var text = new StringBuilder();
        foreach (var c in value)
        {
            text.Append(c is < ' ' or > '~' or '"' ? $"<{(int)c:X}>" : c);
        }

        return text.ToString();
    }
}
