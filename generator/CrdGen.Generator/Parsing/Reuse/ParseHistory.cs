using System.Runtime.CompilerServices;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Resources;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>
/// Roslyn asks for every resource again after every edit, with a compilation in which no symbol is bound yet; binding the
/// attributes of all resources is then nearly all of the cost. Most edits change nothing that other files can see, though, and
/// then a resource is what it was unless a file that it was read from is edited: this keeps results over such edits.
/// </summary>
/// <remarks>
/// One instance serves one attribute of one generator driver. It is a memo, not a state: what it gives is what parsing gives.
/// Nothing of a compilation is kept alive by it.
/// </remarks>
/// <param name="onParse">What to do before a class is parsed: tests let it fail.</param>
internal sealed class ParseHistory(Action<INamedTypeSymbol>? onParse)
{
    private readonly ConditionalWeakTable<Compilation, Results> results = new();
    private readonly WeakReference<Compilation?> last = new(null);
    private readonly object gate = new();

    /// <summary>What a resource class gives, parsed only where it must be.</summary>
    public ParseResult Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var known = For(context.SemanticModel.Compilation, cancellationToken);
        var key = (context.TargetNode.SyntaxTree, context.TargetNode.SpanStart);
        lock (known)
        {
            if (known.TryGetValue(key, out var entry))
            {
                return entry.Result;
            }
        }

        var parsed = ResourceParser.Parse(context, onParse, cancellationToken);
        lock (known)
        {
            known[key] = parsed;
        }

        return parsed.Result;
    }

    private Results For(Compilation compilation, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (results.TryGetValue(compilation, out var known))
            {
                return known;
            }

            known = last.TryGetTarget(out var before)
                && before is not null
                && results.TryGetValue(before, out var old)
                && CompilationEdit.ChangedFiles(before, compilation, cancellationToken) is { } changed
                    ? old.Without(changed)
                    : new Results();
            results.Add(compilation, known);
            last.SetTarget(compilation);
            return known;
        }
    }

    /// <summary>The results of one compilation, by the place of the class.</summary>
    private sealed class Results : Dictionary<(SyntaxTree Tree, int Position), ParsedResource>
    {
        /// <summary>What stays of the results after an edit of these files, which changed no declaration.</summary>
        public Results Without(HashSet<SyntaxTree> changed)
        {
            var kept = new Results();
            lock (this)
            {
                foreach (var entry in this)
                {
                    if (!entry.Value.IsReadFrom(changed))
                    {
                        kept.Add(entry.Key, entry.Value);
                    }
                }
            }

            return kept;
        }
    }
}
