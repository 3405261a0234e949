using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>How a compilation differs from the one before it, as far as it matters to what was parsed.</summary>
internal static class CompilationEdit
{
    /// <summary>Whether there was none: analyzers get a compilation of their own for every question that an editor asks.</summary>
    public static bool IsNone(Compilation before, Compilation after) => AreSameButFiles(before, after) && before.SyntaxTrees.SequenceEqual(after.SyntaxTrees);

    /// <summary>
    /// The files of <paramref name="before"/> whose types may not be what they were: those that are gone or were edited, and
    /// those that mention a name that was declared, or is now, in another way. <see langword="null"/> where that cannot be
    /// told by names: of references, options, usings for all files.
    /// </summary>
    public static HashSet<SyntaxTree>? ChangedFiles(Compilation before, Compilation after, CancellationToken cancellationToken)
    {
        if (!AreSameButFiles(before, after))
        {
            return null;
        }

        var gone = new HashSet<SyntaxTree>(before.SyntaxTrees);
        var added = new List<SyntaxTree>();
        foreach (var tree in after.SyntaxTrees)
        {
            if (!gone.Remove(tree))
            {
                added.Add(tree);
            }
        }

        // What is left of the old files is gone or was edited.
        var names = new ChangedNames(before, after);
        foreach (var tree in gone)
        {
            var successor = added.FindIndex(candidate => candidate.FilePath == tree.FilePath);
            if (!names.Compare(tree, successor < 0 ? null : added[successor], cancellationToken))
            {
                return null;
            }

            if (successor >= 0)
            {
                added.RemoveAt(successor);
            }
        }

        return added.TrueForAll(tree => names.Compare(null, tree, cancellationToken)) && names.TryAddMentions(gone, cancellationToken) ? gone : null;
    }

    private static bool AreSameButFiles(Compilation before, Compilation after) =>
        before.AssemblyName == after.AssemblyName
        && before.Options.Equals(after.Options)
        && before.ExternalReferences.SequenceEqual(after.ExternalReferences);
}
