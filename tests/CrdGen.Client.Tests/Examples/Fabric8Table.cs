using System.Text.RegularExpressions;
using CrdGen.TestSupport;

namespace CrdGen.Client.Tests.Examples;

/// <summary>A row of the tables in <c>docs/fabric8.md</c>.</summary>
/// <param name="Name">Fabric8's name of the example.</param>
/// <param name="Address">Where Fabric8 has it.</param>
/// <param name="Lines">The statements in C#, without spaces.</param>
/// <param name="Tests">The tests that show it, <c>Class.Method</c>.</param>
internal sealed record Fabric8Row(string Name, string Address, IReadOnlyList<string> Lines, IReadOnlyList<string> Tests);

/// <summary>The tables in <c>docs/fabric8.md</c>, and the sources that their lines stand in.</summary>
internal static partial class Fabric8Table
{
    /// <summary>All rows, in their order.</summary>
    public static IReadOnlyList<Fabric8Row> Rows { get; } = [.. File.ReadLines(Repository.File("docs", "fabric8.md")).Select(line => RowPattern.Match(line)).Where(match => match.Success).Select(Read)];

    /// <summary>The source of an example, without spaces: its method, or where it is a class of its own, the sample's.</summary>
    public static string SourceOf(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.File("tests", "CrdGen.Client.Tests", "Examples"), "*Examples.cs"))
        {
            var source = File.ReadAllText(file);
            var start = source.IndexOf($" {name}(", StringComparison.Ordinal);
            if (start >= 0)
            {
                var end = source.IndexOf("\n    }\n", start, StringComparison.Ordinal);
                return WithoutSpaces(source[start..end]);
            }
        }

        return WithoutSpaces(string.Concat(Directory.EnumerateFiles(Repository.File("samples", "Postgres"), "*.cs").Select(File.ReadAllText)));
    }

    /// <summary>Text without spaces, line ends and last commas: lines are folded in another way in the table.</summary>
    public static string WithoutSpaces(string text) => SpacePattern.Replace(text, "").Replace(",}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| \[(\w+)\]\((\S+)\) \| .* \| (.*) \| (.*) \|$")]
    private static partial Regex RowPattern { get; }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodePattern { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern { get; }

    private static Fabric8Row Read(Match match) => new(
        match.Groups[1].Value, match.Groups[2].Value, [.. Codes(match.Groups[3].Value).Select(WithoutSpaces)], [.. Codes(match.Groups[4].Value)]);

    private static IEnumerable<string> Codes(string cell) => CodePattern.Matches(cell).Select(match => match.Groups[1].Value);
}
