using System.Diagnostics;

namespace CrdGen.Fuzz.Tests;

/// <summary>
/// Cuts a failing case down: drops runs of lines, ever shorter ones, as long as it goes on failing in the same way.
/// Members and attributes are lines, types are runs of lines.
/// </summary>
internal static class Shrinker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static (IReadOnlyList<string> Lines, string Failure) Shrink(IReadOnlyList<string> lines, string failure)
    {
        var watch = Stopwatch.StartNew();
        var kind = Kind(failure);
        var current = lines.ToList();
        var shrunk = kind != "hang";
        while (shrunk && watch.Elapsed < Patience)
        {
            shrunk = false;
            for (var size = current.Count; size > 0 && watch.Elapsed < Patience; size /= 2)
            {
                for (var start = 0; start + size <= current.Count;)
                {
                    var candidate = current.ToList();
                    candidate.RemoveRange(start, size);
                    if (CaseRunner.FindFailure(candidate) is { } found && Kind(found) == kind)
                    {
                        (current, failure, shrunk) = (candidate, found, true);
                    }
                    else
                    {
                        start++;
                    }
                }
            }
        }

        return (current, failure);
    }

    /// <summary>The kind of a failure, by which failures are the same.</summary>
    public static string Kind(string failure) => failure[..failure.IndexOf(':', StringComparison.Ordinal)];
}
