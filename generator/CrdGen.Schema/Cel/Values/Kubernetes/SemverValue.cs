using System.Globalization;

namespace CrdGen.Schema.Cel.Values.Kubernetes;

/// <summary>A version by semver.org. What stands behind <c>+</c> is of no account.</summary>
internal sealed class SemverValue : CelValue
{
    private readonly string[] preRelease;

    private SemverValue(ulong major, ulong minor, ulong patch, string[] preRelease) => (Major, Minor, Patch, this.preRelease) = (major, minor, patch, preRelease);

    public ulong Major { get; }

    public ulong Minor { get; }

    public ulong Patch { get; }

    public override TypeValue Type => TypeValue.Semver;

    /// <summary>The version, or why it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="normalizes">Whether a <c>v</c> in front, missing parts and leading zeros are allowed.</param>
    public static CelValue Parse(string text, bool normalizes)
    {
        try
        {
            return Read(normalizes ? Normalize(text) : text);
        }
        catch (FormatException e)
        {
            return new ErrorValue(e.Message);
        }
    }

    public int CompareTo(SemverValue other)
    {
        var order = Major != other.Major ? Major.CompareTo(other.Major) : Minor != other.Minor ? Minor.CompareTo(other.Minor) : Patch.CompareTo(other.Patch);
        if (order != 0 || (preRelease.Length == 0 && other.preRelease.Length == 0))
        {
            return order;
        }

        if (preRelease.Length == 0 || other.preRelease.Length == 0)
        {
            return preRelease.Length == 0 ? 1 : -1;
        }

        for (var i = 0; i < preRelease.Length && i < other.preRelease.Length; i++)
        {
            if ((order = Order(preRelease[i], other.preRelease[i])) != 0)
            {
                return order;
            }
        }

        return preRelease.Length.CompareTo(other.preRelease.Length);
    }

    public override CelValue IsEqual(CelValue other) => other is SemverValue semver ? BoolValue.Of(CompareTo(semver) == 0) : ErrorValue.NoSuchOverload(other);

    public override string ToString() => $"{Major}.{Minor}.{Patch}{(preRelease.Length == 0 ? "" : "-" + string.Join(".", preRelease))}";

    private static SemverValue Read(string text)
    {
        var parts = text.Split(['.'], 3);
        if (parts.Length != 3)
        {
            throw new FormatException(text.Length == 0 ? "Version string empty" : "No Major.Minor.Patch elements found");
        }

        var (major, minor, rest) = (Number(parts[0], "major", "Major"), Number(parts[1], "minor", "Minor"), parts[2]);
        var plus = rest.IndexOf('+');
        if (plus >= 0)
        {
            foreach (var build in rest.Substring(plus + 1).Split('.'))
            {
                if (build.Length == 0)
                {
                    throw new FormatException("Build meta data is empty");
                }

                if (!build.All(IsAlphanumeric))
                {
                    throw new FormatException($"Invalid character(s) found in build meta data {Runes.Quote(build)}");
                }
            }

            rest = rest.Substring(0, plus);
        }

        var dash = rest.IndexOf('-');
        var preRelease = dash < 0 ? [] : rest.Substring(dash + 1).Split('.');
        var patch = Number(dash < 0 ? rest : rest.Substring(0, dash), "patch", "Patch");
        Array.ForEach(preRelease, CheckPreRelease);
        return new(major, minor, patch, preRelease);
    }

    private static void CheckPreRelease(string part)
    {
        if (part.Length == 0)
        {
            throw new FormatException("Prerelease is empty");
        }

        if (!part.All(IsAlphanumeric))
        {
            throw new FormatException($"Invalid character(s) found in prerelease {Runes.Quote(part)}");
        }

        if (IsNumber(part) && (part.Length > 1 && part[0] == '0'))
        {
            throw new FormatException($"Numeric PreRelease version must not contain leading zeroes {Runes.Quote(part)}");
        }

        if (IsNumber(part) && !ulong.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            throw new FormatException(OutOfRange(part));
        }
    }

    private static ulong Number(string text, string name, string title)
    {
        // Go reads an empty number as one without wrong characters, and then fails to parse it.
        if (!IsNumber(text))
        {
            throw new FormatException(text.Length == 0 ? "strconv.ParseUint: parsing \"\": invalid syntax" : $"Invalid character(s) found in {name} number {Runes.Quote(text)}");
        }

        if (text.Length > 1 && text[0] == '0')
        {
            throw new FormatException($"{title} number must not contain leading zeroes {Runes.Quote(text)}");
        }

        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException(OutOfRange(text));
    }

    private static string OutOfRange(string text) => $"strconv.ParseUint: parsing {Runes.Quote(text)}: value out of range";

    private static string Normalize(string text)
    {
        var parts = (text.StartsWith("v", StringComparison.Ordinal) ? text.Substring(1) : text).Split(['.'], 3);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 1)
            {
                var trimmed = parts[i].TrimStart('0');
                parts[i] = trimmed.Length == 0 || trimmed[0] is not (>= '0' and <= '9') ? "0" + trimmed : trimmed;
            }
        }

        if (parts.Length < 3 && parts[parts.Length - 1].IndexOfAny(['+', '-']) >= 0)
        {
            throw new FormatException("short version cannot contain PreRelease/Build meta data");
        }

        return string.Join(".", parts.Concat(Enumerable.Repeat("0", 3 - parts.Length)));
    }

    /// <summary>Numbers come before words.</summary>
    private static int Order(string left, string right) => (IsNumber(left), IsNumber(right)) switch
    {
        (true, true) => ulong.Parse(left, CultureInfo.InvariantCulture).CompareTo(ulong.Parse(right, CultureInfo.InvariantCulture)),
        (false, false) => Math.Sign(string.CompareOrdinal(left, right)),
        (true, false) => -1,
        _ => 1,
    };

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');

    private static bool IsAlphanumeric(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-';
}
