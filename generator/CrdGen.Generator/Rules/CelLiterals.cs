using System.Globalization;
using System.Text;

namespace CrdGen.Generator.Rules;

/// <summary>Constants of C# as CEL's literals.</summary>
internal static class CelLiterals
{
    /// <summary>The literal of a constant, or <see langword="null"/> where CEL has none.</summary>
    public static CelTerm? Of(object? value) => value switch
    {
        null => CelTerm.Null,
        bool flag => flag ? CelTerm.True : CelTerm.False,
        string text => String(text),
        char character => String(character.ToString()),
        ulong and > long.MaxValue => null,
        sbyte or byte or short or ushort or int or uint or long or ulong => Number(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        float number => Double(number.ToString("R", CultureInfo.InvariantCulture)),
        double number => double.IsNaN(number) || double.IsInfinity(number) ? null : Double(number.ToString("R", CultureInfo.InvariantCulture)),
        decimal number => Double(number.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    public static CelTerm String(string text)
    {
        var literal = new StringBuilder("'");
        foreach (var c in text)
        {
            _ = c switch
            {
                '\'' => literal.Append("\\'"),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                < ' ' or '\u007f' => literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => literal.Append(c),
            };
        }

        return CelTerm.Of(literal.Append('\'').ToString());
    }

    // A sign is an operator: -1.abs() would be -(1.abs()).
    private static CelTerm Number(string text) => new(text, text[0] == '-' ? CelPrecedence.Unary : CelPrecedence.Member);

    private static CelTerm Double(string text) => Number(text.IndexOfAny(['.', 'e', 'E']) < 0 ? text + ".0" : text);
}
