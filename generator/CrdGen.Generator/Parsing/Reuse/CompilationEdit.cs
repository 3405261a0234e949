using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>How a compilation differs from the one before it, as far as it matters to what was parsed.</summary>
internal static class CompilationEdit
{
    /// <summary>
    /// The files of <paramref name="before"/> that are no more as they were, where nothing was changed that other files can
    /// see: names and constants then mean there what they meant before. <see langword="null"/> where more was changed: a
    /// declaration, a reference or an option.
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
        added.RemoveAll(tree => Declarations.AreNone(tree, cancellationToken));
        return Pair(kept, added, cancellationToken) ? kept : null;
    }

    /// <summary>Whether each file that is gone has one in its place that declares the same, and none is left over.</summary>
    private static bool Pair(HashSet<SyntaxTree> gone, List<SyntaxTree> added, CancellationToken cancellationToken)
    {
        foreach (var tree in gone)
        {
            if (Declarations.AreNone(tree, cancellationToken))
            {
                continue;
            }

            var successor = added.FindIndex(candidate => candidate.FilePath == tree.FilePath);
            if (successor < 0 || !Declarations.AreSame(tree, added[successor], cancellationToken))
            {
                return false;
            }

            added.RemoveAt(successor);
        }

        return added.Count == 0;
    }
}
