using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Parsing.Reuse;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Verdicts;

/// <summary>The diagnostics of verdicts. They need symbols, and so are made anew for each compilation; of most resources there is nothing to say.</summary>
internal static class VerdictDiagnostics
{
    /// <summary>What there is to say of a resource that is known by its place, as a generator knows it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="attribute">Where the attribute of the resource class stands.</param>
    /// <param name="compilation">The compilation.</param>
    public static EquatableArray<DiagnosticInfo> Of(ServerVerdict verdict, LocationInfo? attribute, Compilation compilation)
    {
        if (verdict.IsSilent)
        {
            return default;
        }

        var found = Find(verdict, attribute, compilation);

        // What is refused is never refused in silence.
        return !found.IsEmpty || verdict.IsAccepted
            ? found
            : EquatableArray.Of(verdict.Failure ?? new(ResourceDiagnostics.Refused, attribute, Summary(verdict)));
    }

    private static EquatableArray<string> Summary(ServerVerdict verdict) => verdict.Problems.IsEmpty
        ? EquatableArray.Of("", verdict.NewerFields[0].What, string.Join(".", verdict.NewerFields[0].Path))
        : EquatableArray.Of("", verdict.Problems[0].Detail, verdict.Problems[0].Field);

    private static EquatableArray<DiagnosticInfo> Find(ServerVerdict verdict, LocationInfo? attribute, Compilation compilation)
    {
        if (attribute?.In(compilation) is not { SourceTree: { } tree, SourceSpan: var span })
        {
            return default;
        }

        try
        {
            return tree.GetRoot().FindNode(span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
                && compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration) is INamedTypeSymbol type
                && type.GetAttributes().FirstOrDefault(data => data.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == tree && reference.Span == span) is { } found
                    ? Of(verdict, type, ResourceParser.Parse(type, found, compilation), compilation)
                    : default;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return EquatableArray.Of(Failures.Describe(e, tree.FilePath, attribute));
        }
    }

    /// <summary>What there is to say of a resource class.</summary>
    public static EquatableArray<DiagnosticInfo> Of(ServerVerdict verdict, INamedTypeSymbol type, ParsedResource parsed, Compilation compilation)
    {
        if (verdict.IsSilent || parsed.Model is not { } resource)
        {
            return default;
        }

        var sink = new DiagnosticSink(compilation) { Fallback = parsed.Result.Location };
        new VerdictReport(type, resource.Version, sink).Report(verdict);
        return sink.ToArray();
    }
}
