namespace CrdGen.Schema.Validation;

/// <summary>
/// Parses a pattern by the grammar of Go's regexp, as far as it says whether the pattern is one. Groups lie on a stack of our own:
/// no nesting exhausts the thread's.
/// </summary>
internal sealed partial class Re2Scanner(string pattern)
{
    private const int MaxRepeat = 1000;
    private const int MaxHeight = 1000;

    private readonly Stack<Level> outer = new();
    private Level level;
    private int position;

    // Where the last token was a repetition, its start.
    private bool followsRepeat;

    /// <summary>Why the pattern is not RE2, or <see langword="null"/>.</summary>
    public string? FindError()
    {
        while (position < pattern.Length)
        {
            var start = position;
            var isRepeat = false;
            var error = pattern[position] switch
            {
                '\\' => Escape(),
                '[' => Class(),
                '(' => Open(),
                ')' => Close(),
                '|' => Alternative(),
                '*' or '+' or '?' => Quantifier(ref isRepeat),
                '{' => Repeat(ref isRepeat),
                _ => Take(1),
            };
            followsRepeat = isRepeat;
            if (error is not null)
            {
                return error;
            }
        }

        return outer.Count > 0 ? "a group is not closed with ')'" : null;
    }

    /// <summary>Something that can be repeated.</summary>
    private string? Take(int length)
    {
        position += length;
        Push(1);
        return null;
    }

    private void Push(int repeats)
    {
        level.HasItem = true;
        level.Last = repeats;
        level.Max = Math.Max(level.Max, repeats);
    }

    private string? Alternative()
    {
        position++;
        level.HasItem = false;
        return null;
    }

    private string? Close()
    {
        if (outer.Count == 0)
        {
            return "there is a ')' too many";
        }

        position++;
        var repeats = Math.Max(1, level.Max);
        level = outer.Pop();
        Push(repeats);
        return null;
    }

    private string? Quantifier(ref bool isRepeat)
    {
        var sign = pattern[position];
        position++;
        isRepeat = true;
        return Follow(sign.ToString());
    }

    /// <summary>What holds for all repetitions: there is something to repeat, and it is not repeated already.</summary>
    private string? Follow(string sign)
    {
        if (position < pattern.Length && pattern[position] == '?')
        {
            position++; // lazy
        }

        return followsRepeat ? "RE2 has no possessive or nested quantifiers ('a*+', 'a**')"
            : !level.HasItem ? $"there is nothing that '{sign}' could repeat"
            : null;
    }

    private string? Repeat(ref bool isRepeat)
    {
        var end = position + 1;
        if (!Number(ref end, out var min) || end >= pattern.Length)
        {
            return Take(1); // a brace that is no repetition stands for itself
        }

        var max = min;
        if (pattern[end] == ',')
        {
            end++;
            if (end >= pattern.Length || (pattern[end] == '}' ? !NoMaximum(out max) : !Number(ref end, out max)))
            {
                return Take(1);
            }
        }

        if (end >= pattern.Length || pattern[end] != '}')
        {
            return Take(1);
        }

        var text = pattern.Substring(position, end + 1 - position);
        position = end + 1;
        isRepeat = true;
        if (min > MaxRepeat || max > MaxRepeat)
        {
            return $"RE2 repeats at most {MaxRepeat} times ('{text}'): use a maximum length";
        }

        return max >= 0 && min > max ? $"the repetition '{text}' has more than its maximum at least" : Follow(text) ?? Multiply(text, min, max);
    }

    private static bool NoMaximum(out int max)
    {
        max = -1;
        return true;
    }

    /// <summary>Repetitions of repetitions count by their product.</summary>
    private string? Multiply(string text, int min, int max)
    {
        var times = max == 0 ? 0 : Math.Max(1, max < 0 ? min : max);
        var product = times == 0 ? 1 : times * level.Last;
        Push(Math.Min(product, MaxRepeat + 1));
        return (min >= 2 || max >= 2) && product > MaxRepeat ? $"RE2 repeats at most {MaxRepeat} times, repetitions of repetitions included ('{text}')" : null;
    }

    /// <summary>Digits without a leading zero.</summary>
    private bool Number(ref int index, out int number)
    {
        var start = index;
        number = 0;
        while (index < pattern.Length && IsDigit(pattern[index]))
        {
            number = Math.Min((number * 10) + pattern[index] - '0', MaxRepeat + 1);
            index++;
        }

        return index > start && (index == start + 1 || pattern[start] != '0');
    }

    private bool Has(string text) => string.CompareOrdinal(pattern, position, text, 0, text.Length) == 0;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>What stands in a group, up to here.</summary>
    private struct Level
    {
        /// <summary>Whether there is something before the position that can be repeated.</summary>
        public bool HasItem;

        /// <summary>How often the last item repeats what is in it.</summary>
        public int Last;

        /// <summary>The same of all items.</summary>
        public int Max;
    }
}
