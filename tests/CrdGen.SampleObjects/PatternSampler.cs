using System.Globalization;
using System.Text;

namespace CrdGen.SampleObjects;

/// <summary>
/// Random texts that a pattern matches: it follows alternatives, groups, classes and repetitions, and takes anchors for granted.
/// A pattern of a kind that it does not know gives a text that may not match.
/// </summary>
internal sealed class PatternSampler
{
    private const string Alphabet = "abcxyz0189ABZ-_./:, ";
    private const int MaxRepeat = 4;

    private readonly string pattern;
    private readonly Random random;
    private int position;

    private PatternSampler(string pattern, Random random) => (this.pattern, this.random) = (pattern, random);

    public static string Create(string pattern, Random random) => new PatternSampler(pattern, random).Alternatives();

    private char Peek => position < pattern.Length ? pattern[position] : '\0';

    private string Alternatives()
    {
        var options = new List<string>();
        do
        {
            options.Add(Sequence());
        }
        while (Take('|'));
        return options[random.Next(options.Count)];
    }

    private bool Take(char c)
    {
        if (position >= pattern.Length || pattern[position] != c)
        {
            return false;
        }

        position++;
        return true;
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (position < pattern.Length && Peek is not ('|' or ')'))
        {
            var start = position;
            var piece = Atom();
            var (min, max) = Repeat();
            var end = position;
            for (var count = random.Next(min, Math.Min(max, min + MaxRepeat) + 1); count > 0; count--)
            {
                text.Append(piece);
                position = start;
                piece = Atom(); // another one for the next turn
            }

            position = end;
        }

        return text.ToString();
    }

    private (int Min, int Max) Repeat()
    {
        var range = Peek switch { '*' => (0, int.MaxValue - 1), '+' => (1, int.MaxValue - 1), '?' => (0, 1), '{' => Bounds(), _ => (1, 1) };
        position += Peek is '*' or '+' or '?' ? 1 : 0;
        Take('?');
        return range;
    }

    private (int Min, int Max) Bounds()
    {
        var end = pattern.IndexOf('}', position);
        var parts = pattern[(position + 1)..end].Split(',');
        position = end + 1;
        var min = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return (min, parts.Length == 1 ? min : parts[1].Length == 0 ? int.MaxValue - 1 : int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private string Atom()
    {
        var c = pattern[position++];
        switch (c)
        {
            case '^' or '$':
                return "";
            case '.':
                return Any(_ => true);
            case '(':
                if (Take('?'))
                {
                    while (position < pattern.Length && Peek is not (':' or '>' or ')'))
                    {
                        position++;
                    }

                    if (Take(')'))
                    {
                        return ""; // flags
                    }

                    position++;
                }

                var inner = Alternatives();
                Take(')');
                return inner;
            case '[':
                return Class();
            case '\\':
                return Escape();
            default:
                return c.ToString();
        }
    }

    private string Any(Func<char, bool> isMember)
    {
        var members = Enumerable.Range(' ', 95).Select(code => (char)code).Where(isMember).ToList();
        var common = members.Where(member => Alphabet.Contains(member, StringComparison.Ordinal)).ToList();
        var source = common.Count > 0 && random.Next(8) > 0 ? common : members;
        return source.Count == 0 ? "" : source[random.Next(source.Count)].ToString();
    }

    private string Escape()
    {
        var c = pattern[position++];
        return c switch
        {
            'A' or 'z' or 'b' or 'B' => "",
            'n' => "\n",
            't' => "\t",
            'd' or 'w' or 's' or 'D' or 'W' or 'S' => Any(member => InEscape(c, member)),
            'p' or 'P' => Category(),
            _ => c.ToString(),
        };
    }

    private string Category()
    {
        position = Peek == '{' ? pattern.IndexOf('}', position) + 1 : position + 1;
        return "a";
    }

    private static bool InEscape(char escape, char c) => escape switch
    {
        'd' => char.IsAsciiDigit(c),
        'w' => char.IsAsciiLetterOrDigit(c) || c == '_',
        's' => c is ' ' or '\t',
        _ => !InEscape(char.ToLowerInvariant(escape), c),
    };

    private string Class()
    {
        var isNegated = Take('^');
        var tests = new List<Func<char, bool>>();
        for (var isFirst = true; position < pattern.Length && (Peek != ']' || isFirst); isFirst = false)
        {
            if (pattern.AsSpan(position).StartsWith("[:"))
            {
                var end = pattern.IndexOf(":]", position, StringComparison.Ordinal);
                var name = pattern[(position + 2)..end];
                tests.Add(c => name switch { "alpha" => char.IsAsciiLetter(c), "digit" => char.IsAsciiDigit(c), "alnum" => char.IsAsciiLetterOrDigit(c), "lower" => char.IsAsciiLetterLower(c), "upper" => char.IsAsciiLetterUpper(c), _ => false });
                position = end + 2;
                continue;
            }

            var low = pattern[position++];
            if (low == '\\')
            {
                low = pattern[position++];
                if (low is 'd' or 'w' or 's' or 'D' or 'W' or 'S')
                {
                    var escape = low;
                    tests.Add(c => InEscape(escape, c));
                    continue;
                }
            }

            var high = low;
            if (Peek == '-' && position + 1 < pattern.Length && pattern[position + 1] != ']')
            {
                position++;
                high = pattern[position++];
                high = high == '\\' ? pattern[position++] : high;
            }

            tests.Add(c => c >= low && c <= high);
        }

        Take(']');
        return Any(c => tests.Exists(test => test(c)) != isNegated);
    }
}
