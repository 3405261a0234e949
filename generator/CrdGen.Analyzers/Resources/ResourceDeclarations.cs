using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Analyzers.Resources;

/// <summary>
/// Types that look like resource classes, by syntax alone: nothing is bound in a compilation that has none. Members are not
/// looked into, but for types in types.
/// </summary>
internal static class ResourceDeclarations
{
    private static readonly string[] Names = ["CustomResource", "CustomResourceAttribute", "KubernetesEntity", "KubernetesEntityAttribute"];

    /// <summary>The declarations with an attribute of the name that makes a resource, or of an alias of it.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var roots = compilation.SyntaxTrees
            .Where(static tree => tree.HasCompilationUnitRoot)
            .Select(tree => ((CSharpSyntaxTree)tree).GetCompilationUnitRoot(cancellationToken))
            .ToList();
        var names = new HashSet<string>(Names, StringComparer.Ordinal);
        names.UnionWith(roots.SelectMany(root => Aliases(root.Usings)).Concat(roots.SelectMany(root => root.Members).OfType<BaseNamespaceDeclarationSyntax>().SelectMany(ns => Aliases(ns.Usings))));
        foreach (var root in roots)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var type in Types(root.Members))
            {
                if (type.AttributeLists.Count > 0 && type.AttributeLists.Any(list => list.Attributes.Any(attribute => names.Contains(Last(attribute.Name)))))
                {
                    yield return type;
                }
            }
        }
    }

    private static IEnumerable<TypeDeclarationSyntax> Types(SyntaxList<MemberDeclarationSyntax> members)
    {
        // Source may nest as deep as it likes.
        var open = new Stack<MemberDeclarationSyntax>(members.Reverse());
        while (open.Count > 0)
        {
            var member = open.Pop();
            var below = member switch
            {
                BaseNamespaceDeclarationSyntax ns => ns.Members,
                TypeDeclarationSyntax type => type.Members,
                _ => default,
            };
            if (member is TypeDeclarationSyntax found)
            {
                yield return found;
            }

            for (var i = below.Count - 1; i >= 0; i--)
            {
                if (below[i] is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                {
                    open.Push(below[i]);
                }
            }
        }
    }

    private static IEnumerable<string> Aliases(SyntaxList<UsingDirectiveSyntax> usings) => usings
        .Where(directive => directive is { Alias: not null, NamespaceOrType: NameSyntax name } && Array.IndexOf(Names, Last(name)) >= 0)
        .SelectMany(directive => new[] { directive.Alias!.Name.Identifier.ValueText, WithoutSuffix(directive.Alias.Name.Identifier.ValueText) });

    private static string WithoutSuffix(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;

    private static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
