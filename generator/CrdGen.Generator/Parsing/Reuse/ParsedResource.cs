using CrdGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>What a resource class gives, and the files that it was read from: its own, and those of the types it is made of.</summary>
/// <param name="Result">The model.</param>
/// <param name="Sources">The files, or <see langword="null"/> where they are not known.</param>
internal sealed record ParsedResource(ParseResult Result, IReadOnlyCollection<SyntaxTree>? Sources)
{
    /// <summary>The version as far as it could be read, errors or not: analyzers and code fixes look at it.</summary>
    public ResourceModel? Model { get; init; }

    /// <summary>
    /// Whether an edit of these files may change the result. A resource with diagnostics is always parsed again: they name
    /// places that may be anywhere.
    /// </summary>
    public bool IsReadFrom(HashSet<SyntaxTree> changed)
    {
        if (Sources is null || !Result.Diagnostics.IsEmpty)
        {
            return true;
        }

        if (changed.Count > 0)
        {
            foreach (var source in Sources)
            {
                if (changed.Contains(source))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
