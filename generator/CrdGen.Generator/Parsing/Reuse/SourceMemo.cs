using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>
/// What was made of declarations, by their places, kept over edits that cannot change it. It is a memo, not a state: what it gives
/// is what making it again gives. Thread-safe.
/// </summary>
/// <param name="isReadFrom">Whether an edit of these files may change something that was made.</param>
/// <param name="keepsLast">
/// Whether the last compilation is kept alive, without its symbols: those that analyzers get are gone when they are done. Otherwise
/// nothing of a compilation is.
/// </param>
internal sealed class SourceMemo<T>(Func<T, HashSet<SyntaxTree>, bool> isReadFrom, bool keepsLast = false)
    where T : class
{
    private readonly ConditionalWeakTable<Compilation, Table> tables = new();

    /// <summary>The compilation that was asked about last, of each assembly: hosts may share an analyzer between projects.</summary>
    private readonly Dictionary<string, WeakReference<Compilation>> last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Compilation> kept = new(StringComparer.Ordinal);
    private readonly object gate = new();

    /// <summary>
    /// What is known of a declaration, or made of it: one at a time of a compilation, so that of several who ask for the same none makes it again.
    /// What fails, or is cancelled, is made again.
    /// </summary>
    public T Get(Compilation compilation, SyntaxTree tree, int position, Func<T> make, CancellationToken cancellationToken)
    {
        var known = For(compilation, cancellationToken);
        lock (known)
        {
            if (!known.TryGetValue((tree, position), out var found))
            {
                cancellationToken.ThrowIfCancellationRequested();
                known.Add((tree, position), found = make());
            }

            return found;
        }
    }

    private Table For(Compilation compilation, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (tables.TryGetValue(compilation, out var known))
            {
                return known;
            }

            var name = compilation.AssemblyName ?? "";
            if (!last.TryGetValue(name, out var reference) || !reference.TryGetTarget(out var before) || !tables.TryGetValue(before, out var old))
            {
                known = new();
            }
            else if (CompilationEdit.IsNone(before, compilation))
            {
                known = old;
            }
            else
            {
                known = CompilationEdit.ChangedFiles(before, compilation, cancellationToken) is { } changed ? Without(old, changed) : new();
            }

            tables.Add(compilation, known);
            Anchor(name, compilation, known);
            return known;
        }
    }

    /// <summary>Lets the next compilation be compared with this one.</summary>
    private void Anchor(string name, Compilation compilation, Table known)
    {
        if (keepsLast)
        {
            if (kept.TryGetValue(name, out var before) && tables.TryGetValue(before, out var old) && old == known)
            {
                return;
            }

            kept[name] = compilation = compilation.Clone();
            tables.Add(compilation, known);
        }

        last[name] = new(compilation);
    }

    /// <summary>What stays after an edit of these files.</summary>
    private Table Without(Table old, HashSet<SyntaxTree> changed)
    {
        var left = new Table();
        lock (old)
        {
            foreach (var entry in old)
            {
                if (!isReadFrom(entry.Value, changed))
                {
                    left.Add(entry.Key, entry.Value);
                }
            }
        }

        return left;
    }

    private sealed class Table : Dictionary<(SyntaxTree Tree, int Position), T>;
}
