using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.Generator.Diagnostics;

/// <summary>A place in the source by path and span: unlike a <see cref="Location"/> it holds no syntax tree, and is equal by content.</summary>
public sealed record LocationInfo(string Path, TextSpan Span)
{
    public static LocationInfo? Of(SyntaxReference? reference) => reference is null ? null : new(reference.SyntaxTree.FilePath, reference.Span);

    public static LocationInfo? Of(Location? location) => location?.SourceTree is { } tree ? new(tree.FilePath, location.SourceSpan) : null;

    /// <summary>
    /// The true location in a compilation, which <c>#pragma warning disable</c> and editors need. A file's path is its
    /// identity; where it is gone from the compilation there is no location.
    /// </summary>
    public Location In(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.FilePath == Path && Span.End <= tree.Length)
            {
                return Location.Create(tree, Span);
            }
        }

        return Location.None;
    }
}
