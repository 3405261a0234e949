using CrdGen.Generator.Parsing.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Rules;

/// <summary>
/// What the generator will declare beside a resource class, as far as its rules can ask for it: the compiler does not know
/// it while the generator runs.
/// </summary>
internal static class EnvelopeStub
{
    private static readonly string[] Members = ["ApiVersion", "Kind", "Metadata"];

    /// <summary>Whether a method of a resource class asks for something that is not declared yet.</summary>
    public static bool IsNeeded(INamedTypeSymbol resource, SyntaxNode method) =>
        resource.GetMembers("Metadata").IsEmpty
        && method.DescendantNodes().Any(node => node is IdentifierNameSyntax { Identifier.ValueText: var name } && Members.Contains(name, StringComparer.Ordinal));

    /// <summary>The compilation with the members.</summary>
    public static Compilation AddTo(Compilation compilation, INamedTypeSymbol resource, ParseOptions options)
    {
        var code = "public string ApiVersion { get; set; } = null!; public string Kind { get; set; } = null!; public global::CrdGen.ObjectMeta Metadata { get; set; } = null!;";
        for (var type = resource; type is not null; type = type.ContainingType)
        {
            code = $"partial {EnvelopeParser.Keyword(type)} {EnvelopeParser.Escape(type.Name)} {{ {code} }}";
        }

        if (resource.ContainingNamespace is { IsGlobalNamespace: false } ns)
        {
            code = $"namespace {string.Join(".", EnvelopeParser.Parts(ns))} {{ {code} }}";
        }

        return compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("#nullable enable\n" + code, (CSharpParseOptions)options));
    }
}
