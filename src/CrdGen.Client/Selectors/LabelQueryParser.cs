using System.Collections.Immutable;
using System.Globalization;

namespace CrdGen.Client.Selectors;

/// <summary>
/// Reads a label selector as apimachinery's <c>labels.Parse</c> does: requirements with commas between, white space anywhere,
/// and an empty value where none is written.
/// </summary>
internal ref struct LabelQueryParser(string text)
{
    private int position;

    /// <exception cref="FormatException">The text is no label selector.</exception>
    public ImmutableArray<LabelRequirement> Read()
    {
        var requirements = ImmutableArray.CreateBuilder<LabelRequirement>();
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        do
        {
            requirements.Add(Requirement());
        }
        while (Take(','));
        if (position < text.Length)
        {
            throw Wrong("',' or the end is expected");
        }

        return requirements.ToImmutable();
    }

    private LabelRequirement Requirement()
    {
        if (Take('!'))
        {
            return Make(Word(), LabelOperator.DoesNotExist, []);
        }

        var key = Word();
        SkipSpace();
        if (position == text.Length || text[position] == ',')
        {
            return Make(key, LabelOperator.Exists, []);
        }

        if (Take('='))
        {
            // '==' is '='.
            Take('=');
            return Make(key, LabelOperator.Equal, [Word()]);
        }

        if (Take('!'))
        {
            return Take('=') ? Make(key, LabelOperator.NotEqual, [Word()]) : throw Wrong("'!=' is expected");
        }

        if (Take('>'))
        {
            return Make(key, LabelOperator.GreaterThan, [Integer()]);
        }

        if (Take('<'))
        {
            return Make(key, LabelOperator.LessThan, [Integer()]);
        }

        var start = position;
        return Word() switch
        {
            "in" => Make(key, LabelOperator.In, Values()),
            "notin" => Make(key, LabelOperator.NotIn, Values()),
            _ => throw Wrong("an operator (=, ==, !=, in, notin, <, >) is expected", start),
        };
    }

    private ImmutableArray<string> Values()
    {
        if (!Take('('))
        {
            throw Wrong("'(' is expected");
        }

        var values = ImmutableArray.CreateBuilder<string>();
        do
        {
            values.Add(Word());
        }
        while (Take(','));
        return Take(')') ? values.ToImmutable() : throw Wrong("')' is expected");
    }

    private string Integer()
    {
        var start = position;
        var word = Word();
        return long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? word : throw Wrong("an integer is expected", start);
    }

    private readonly LabelRequirement Make(string key, LabelOperator @operator, ImmutableArray<string> values)
    {
        try
        {
            return LabelQuery.Checked(key, @operator, values);
        }
        catch (ArgumentException error)
        {
            throw new FormatException($"'{text}' is no label selector: {(key.Length == 0 ? $"a label is missing before character {position + 1}" : Plain(error))}", error);
        }
    }

    private static string Plain(ArgumentException error) => error.Message.Replace($" (Parameter '{error.ParamName}')", "", StringComparison.Ordinal);

    private string Word()
    {
        SkipSpace();
        var start = position;
        while (position < text.Length && !char.IsWhiteSpace(text[position]) && !"=!(),<>".Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        var word = text[start..position];
        SkipSpace();
        return word;
    }

    private bool Take(char character)
    {
        SkipSpace();
        if (position == text.Length || text[position] != character)
        {
            return false;
        }

        position++;
        return true;
    }

    private void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    private readonly FormatException Wrong(string what, int? at = null) => new($"'{text}' is no label selector: {what} at character {(at ?? position) + 1}.");
}
