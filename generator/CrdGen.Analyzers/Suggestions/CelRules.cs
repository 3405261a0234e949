using CrdGen.Generator.Parsing;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Analyzers.Suggestions;

/// <summary>Rules in CEL that stand on types, and so may become methods of them.</summary>
internal static class CelRules
{
    public static IEnumerable<AttributeSyntax> In(SyntaxTree tree, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is not (ClassDeclarationSyntax or RecordDeclarationSyntax or StructDeclarationSyntax))
            {
                continue;
            }

            foreach (var attribute in ((TypeDeclarationSyntax)node).AttributeLists.SelectMany(list => list.Attributes))
            {
                if (attribute.ArgumentList is not null && model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType is { } type && type.Is(Namespaces.CrdGen, "CelRuleAttribute"))
                {
                    yield return attribute;
                }
            }
        }
    }
}
