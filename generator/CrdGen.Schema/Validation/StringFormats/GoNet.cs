namespace CrdGen.Schema.Validation;

/// <summary>Addresses as Go's package net reads them.</summary>
internal static class GoNet
{
    /// <param name="isSloppy">Whether numbers of IPv4 may have leading zeros, as they could before Go 1.17.</param>
    public static bool IsIp(string text, bool isSloppy) => text.Contains(':') ? IsIpv6(text, isSloppy) : IsIpv4(text, isSloppy);

    /// <summary>An address, a slash, and the number of its leading bits.</summary>
    public static bool IsCidr(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || !IsIp(text.Substring(0, slash), isSloppy: true))
        {
            return false;
        }

        var bits = text.Substring(slash + 1);
        return bits.Length is > 0 and < 9 && bits.All(IsDigit) && bits.Aggregate(0, (sum, c) => (sum * 10) + c - '0') <= (text.Contains(':') ? 128 : 32);
    }

    /// <summary>6, 8 or 20 bytes: <c>01:23:45:67:89:ab</c>, with <c>-</c>, as <c>0123.4567.89ab</c>, or without separators.</summary>
    public static bool IsMac(string text)
    {
        if (text.Length < 12)
        {
            return false;
        }

        var groups = text[2] is ':' or '-' ? text.Split(text[2]) : text[4] == '.' ? text.Split('.') : [text];
        var digits = groups.Length == 1 ? text.Length : text[4] == '.' ? 4 : 2;
        return digits % 2 == 0 && groups.Length * digits / 2 is 6 or 8 or 20 && groups.All(group => group.Length == digits && group.All(IsHex));
    }

    private static bool IsIpv4(string text, bool isSloppy)
    {
        var numbers = text.Split('.');
        return numbers.Length == 4 && numbers.All(n =>
            n.Length > 0 && n.All(IsDigit)
            && (isSloppy ? n.TrimStart('0').Length <= 3 : n.Length <= 3 && (n.Length == 1 || n[0] != '0'))
            && n.Aggregate(0, (sum, c) => (sum * 10) + c - '0') <= 255);
    }

    private static bool IsIpv6(string text, bool isSloppy)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return Groups(text, isSloppy) == 8;
        }

        var (head, tail) = (text.Substring(0, gap), text.Substring(gap + 2));
        var before = head.Length == 0 ? 0 : Groups(head, isSloppy, isLast: false);
        var after = tail.Length == 0 ? 0 : Groups(tail, isSloppy);
        return before >= 0 && after >= 0 && before + after < 8;
    }

    /// <summary>How many groups of 16 bits a text has, or -1 where it is wrong. An IPv4 address at the end is two.</summary>
    private static int Groups(string text, bool isSloppy, bool isLast = true)
    {
        var groups = text.Split(':');
        var count = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            if (isLast && i == groups.Length - 1 && groups[i].Contains('.'))
            {
                return IsIpv4(groups[i], isSloppy) ? count + 2 : -1;
            }

            if (groups[i].Length is 0 or > 4 || !groups[i].All(IsHex))
            {
                return -1;
            }

            count++;
        }

        return count;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
