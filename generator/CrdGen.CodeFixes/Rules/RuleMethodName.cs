using System.Text;
using Microsoft.CodeAnalysis;

namespace CrdGen.CodeFixes.Rules;

/// <summary>A name for a rule that becomes a method: the first words of its message, or what it is about.</summary>
internal static class RuleMethodName
{
    private const int MaxWords = 6;

    /// <param name="owner">The type that gets the method.</param>
    /// <param name="message">The message, if it has one.</param>
    public static string For(INamedTypeSymbol owner, string? message)
    {
        var name = new StringBuilder();
        foreach (var word in Words(message ?? "").Take(MaxWords))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        if (name.Length == 0 || !char.IsLetter(name[0]))
        {
            name.Insert(0, "Rule");
        }

        var plain = name.ToString();
        var unique = plain;
        for (var i = 2; !owner.GetMembers(unique).IsEmpty || unique == owner.Name; i++)
        {
            unique = plain + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                word.Append(c);
            }
            else if (c != '\'' && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
