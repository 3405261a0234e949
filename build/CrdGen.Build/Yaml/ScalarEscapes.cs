using System.Globalization;
using System.Text;
using CrdGen.Yaml.Writing;

namespace CrdGen.Build.Yaml;

/// <summary>What strings need in quotes.</summary>
internal static class ScalarEscapes
{
    /// <summary>For single quotes.</summary>
    public static string Single(string text) => text.Replace("'", "''");

    /// <summary>For double quotes: what cannot be seen, or means something there, by the short escapes where YAML has them.</summary>
    public static string Double(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not '"' and not '\\' && ScalarAnalysis.IsPrintable(c))
            {
                continue;
            }

            builder.Append(text, start, i - start).Append('\\');
            if (char.IsHighSurrogate(c))
            {
                builder.Append('U').Append(char.ConvertToUtf32(c, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            }
            else if (Short(c) is var letter and not '\0')
            {
                builder.Append(letter);
            }
            else
            {
                builder.Append(c <= '\xff' ? 'x' : 'u').Append(((int)c).ToString(c <= '\xff' ? "X2" : "X4", CultureInfo.InvariantCulture));
            }

            start = i + 1;
        }

        return builder.Append(text, start, text.Length - start).ToString();
    }

    private static char Short(char c) => c switch
    {
        '"' or '\\' => c,
        '\0' => '0',
        '\a' => 'a',
        '\b' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\v' => 'v',
        '\f' => 'f',
        '\r' => 'r',
        '\u001b' => 'e',
        '\u0085' => 'N',
        '\u2028' => 'L',
        '\u2029' => 'P',
        _ => '\0',
    };
}
