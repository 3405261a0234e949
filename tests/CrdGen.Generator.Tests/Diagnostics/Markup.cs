using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>Source with marked places: <c>{|id:text|}</c>. Places may lie in each other.</summary>
public sealed record Markup(string Source, IReadOnlyList<(string Id, TextSpan Span)> Places)
{
    public static Markup Parse(string marked)
    {
        var source = new StringBuilder();
        var places = new List<(string Id, TextSpan Span)>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (At(marked, i, "{|") && marked.IndexOf(':', i) is > 0 and var colon)
            {
                open.Push(places.Count);
                places.Add((marked[(i + 2)..colon], new TextSpan(source.Length, 0)));
                i = colon;
            }
            else if (At(marked, i, "|}") && open.TryPop(out var index))
            {
                var (id, start) = places[index];
                places[index] = (id, TextSpan.FromBounds(start.Start, source.Length));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        return new(source.ToString(), places);
    }

    private static bool At(string text, int index, string part) => string.CompareOrdinal(text, index, part, 0, part.Length) == 0;
}
