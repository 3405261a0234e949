using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Analyzers.Resources;

/// <summary>
/// Types that look like resource classes, by syntax alone: nothing is bound in a compilation that has none. Members are not
/// looked into, but for types in types; a file is looked at once, whatever becomes of the others.
/// </summary>
internal static class ResourceDeclarations
{
    private static readonly string[] Names = ["CustomResource", "CustomResourceAttribute", "KubernetesEntity", "KubernetesEntityAttribute"];

    private static readonly ConditionalWeakTable<SyntaxTree, FileDeclarations> Files = new();

    /// <summary>The declarations with an attribute of the name that makes a resource, or of an alias of it.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var files = new List<FileDeclarations>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(In(tree));
        }

        var names = new HashSet<string>(Names, StringComparer.Ordinal);
        names.UnionWith(files.SelectMany(file => file.Aliases));
        return files.SelectMany(file => file.Types).Where(type => type.AttributeNames.Any(names.Contains)).Select(type => type.Declaration);
    }

    /// <summary>Those of one file, by names and aliases of the whole compilation.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Find(SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken) =>
        Find(compilation, cancellationToken).Where(declaration => declaration.SyntaxTree == tree);

    private static FileDeclarations In(SyntaxTree tree) => Files.GetValue(tree, static tree =>
    {
        if (!tree.HasCompilationUnitRoot)
        {
            return new([], []);
        }

        var root = ((CSharpSyntaxTree)tree).GetCompilationUnitRoot();
        return new(
            [.. Aliases(root.Usings).Concat(root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(ns => Aliases(ns.Usings)))],
            [.. Types(root.Members)
                .Where(type => type.AttributeLists.Count > 0)
                .Select(type => (type, type.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => Last(attribute.Name)).ToArray()))]);
    });

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

    /// <summary>What one file has: other names for the attribute, and the types with attributes, each with their names.</summary>
    private sealed class FileDeclarations(string[] aliases, (TypeDeclarationSyntax Declaration, string[] AttributeNames)[] types)
    {
        public IReadOnlyList<string> Aliases { get; } = aliases;

        public IReadOnlyList<(TypeDeclarationSyntax Declaration, string[] AttributeNames)> Types { get; } = types;
    }
}
