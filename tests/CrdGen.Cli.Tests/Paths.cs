using System.Globalization;
using System.Text.RegularExpressions;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Cli.Tests;

/// <summary>Paths from text, for names without dots.</summary>
internal static partial class Paths
{
    public static ValuePath Parse(string path)
    {
        ValuePath? result = null;
        foreach (Match match in Step().Matches(path))
        {
            result = match.Groups["i"].Success
                ? ValuePath.Item(result, int.Parse(match.Groups["i"].Value, CultureInfo.InvariantCulture))
                : ValuePath.Member(result, match.Groups["n"].Value);
        }

        return result!;
    }

    [GeneratedRegex(@"\[(?<i>[0-9]+)\]|(?<n>[^.\[]+)")]
    private static partial Regex Step();
}
