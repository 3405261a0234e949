using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>How a compilation differs from the one before it, as far as it matters to what was parsed.</summary>
internal static class CompilationEdit
{
    /// <summary>
    /// The files of <paramref name="before"/> that are no more as they were, where nothing was changed but comments, layout,
    /// bodies and initialisers: names and constants then mean in all other files what they meant before.
    /// <see langword="null"/> where a declaration, a reference or an option was changed.
    /// </summary>
    public static HashSet<SyntaxTree>? ChangedFiles(Compilation before, Compilation after, CancellationToken cancellationToken)
    {
        if (before.AssemblyName != after.AssemblyName
            || !before.Options.Equals(after.Options)
            || !before.ExternalReferences.SequenceEqual(after.ExternalReferences))
        {
            return null;
        }

        var kept = new HashSet<SyntaxTree>(before.SyntaxTrees);
        var added = new List<SyntaxTree>();
        foreach (var tree in after.SyntaxTrees)
        {
            if (!kept.Remove(tree))
            {
                added.Add(tree);
            }
        }

        // What is left of the old files is gone or was edited; files that declare nothing come and go as they like.
        added.RemoveAll(tree => DeclaresNothing(tree, cancellationToken));
        return Pair(kept, added, cancellationToken) ? kept : null;
    }

    /// <summary>Whether each file that is gone has one in its place that declares the same, and none is left over.</summary>
    private static bool Pair(HashSet<SyntaxTree> gone, List<SyntaxTree> added, CancellationToken cancellationToken)
    {
        foreach (var tree in gone)
        {
            if (DeclaresNothing(tree, cancellationToken))
            {
                continue;
            }

            var successor = added.FindIndex(candidate => candidate.FilePath == tree.FilePath);
            if (successor < 0 || !DeclareTheSame(tree, added[successor]))
            {
                return false;
            }

            added.RemoveAt(successor);
        }

        return added.Count == 0;
    }

    private static bool DeclareTheSame(SyntaxTree before, SyntaxTree after) =>
        before.Options.Equals(after.Options) && SyntaxFactory.AreEquivalent(before, after, topLevel: true);

    private static bool DeclaresNothing(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken) is Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax { Members.Count: 0, Usings.Count: 0, Externs.Count: 0, AttributeLists.Count: 0 };
}
