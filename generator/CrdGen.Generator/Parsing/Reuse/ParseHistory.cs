using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Resources;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>
/// Roslyn asks for every resource again after every edit, with a compilation in which no symbol is bound yet; binding the
/// attributes of all resources is then nearly all of the cost. Most edits change nothing that other files can see, though, and
/// then a resource is what it was unless a file that it was read from is edited: this keeps results over such edits.
/// </summary>
/// <remarks>One instance serves one attribute of one generator driver.</remarks>
/// <param name="onParse">What to do before a class is parsed: tests let it fail.</param>
internal sealed class ParseHistory(Action<INamedTypeSymbol>? onParse)
{
    private readonly SourceMemo<ParsedResource> memo = new(static (parsed, changed) => parsed.IsReadFrom(changed));

    /// <summary>What a resource class gives, parsed only where it must be.</summary>
    public ParseResult Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) => memo.Get(
        context.SemanticModel.Compilation,
        context.TargetNode.SyntaxTree,
        context.TargetNode.SpanStart,
        () => ResourceParser.Parse(context, onParse, cancellationToken),
        cancellationToken).Result;
}
