using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation;

/// <summary>Numbers with a check digit.</summary>
internal static class CheckDigits
{
    private static readonly Regex CardShape = new(
        "^(4[0-9]{12}([0-9]{3})?|5[1-5][0-9]{14}|6(011|5[0-9][0-9])[0-9]{12}|3[47][0-9]{13}|3(0[0-5]|[68][0-9])[0-9]{11}|(2131|1800|35[0-9]{3})[0-9]{11})\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>A card number of one of the known issuers, by Luhn's sum; everything but digits is skipped.</summary>
    public static bool IsCreditCard(string text)
    {
        var digits = new string([.. text.Where(IsDigit)]);
        return CardShape.IsMatch(digits) && digits.Reverse().Select((c, i) => Luhn(c - '0', i % 2 == 1)).Sum() % 10 == 0;
    }

    public static bool IsIsbn10(string text)
    {
        var number = WithoutSeparators(text);
        return number.Length == 10
            && number.Take(9).All(IsDigit)
            && (IsDigit(number[9]) || number[9] == 'X')
            && number.Select((c, i) => (i + 1) * (c == 'X' ? 10 : c - '0')).Sum() % 11 == 0;
    }

    public static bool IsIsbn13(string text)
    {
        var number = WithoutSeparators(text);
        return number.Length == 13 && number.All(IsDigit) && (10 - (number.Take(12).Select((c, i) => (i % 2 == 0 ? 1 : 3) * (c - '0')).Sum() % 10)) % 10 == number[12] - '0';
    }

    private static int Luhn(int digit, bool isDoubled) => !isDoubled ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static string WithoutSeparators(string text) => new([.. text.Where(c => c is not ('\t' or '\n' or '\f' or '\r' or ' ' or '-'))]);
}
