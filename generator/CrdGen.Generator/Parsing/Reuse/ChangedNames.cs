using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>
/// The names that an edit declared, removed or declared otherwise, and the files that mention one. Whatever a file means by
/// a name, it has to mention it; so a file that mentions none of these means what it did.
/// </summary>
internal sealed class ChangedNames(Compilation before, Compilation after)
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Notes how two versions of a file differ.</summary>
    /// <param name="old">The file before, or <see langword="null"/> for a new one.</param>
    /// <param name="new">The file after, or <see langword="null"/> for one that is gone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Whether names tell all.</returns>
    public bool Compare(SyntaxTree? old, SyntaxTree? @new, CancellationToken cancellationToken)
    {
        var left = old?.GetRoot(cancellationToken) as CompilationUnitSyntax;
        var right = @new?.GetRoot(cancellationToken) as CompilationUnitSyntax;
        if (left is not null && right is not null)
        {
            return old!.Options.Equals(@new!.Options)
                && SyntaxFactory.AreEquivalent(left.Externs, right.Externs)
                && SyntaxFactory.AreEquivalent(left.Usings, right.Usings)
                && AreEquivalent(left.AttributeLists, right.AttributeLists)
                && Compare(left.Members, right.Members, "", container: null);
        }

        // A whole file comes or goes: its usings are its own, unless they are for all.
        return (left ?? right) is { Externs.Count: 0 } root
            && root.AttributeLists.All(IsManifest)
            && !HasGlobalUsings(root)
            && Compare(left?.Members ?? default, right?.Members ?? default, "", container: null);
    }

    /// <summary>
    /// Adds the files of the compilation before that mention a name that changed, or one declared in such a file: a constant
    /// may be made of another.
    /// </summary>
    /// <returns>Whether names tell all: not where a using for all files mentions one.</returns>
    public bool TryAddMentions(HashSet<SyntaxTree> files, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
        {
            return true;
        }

        var rest = before.SyntaxTrees.Select(tree => (Tree: tree, Text: tree.GetText(cancellationToken).ToString())).ToList();
        for (int known = -1; known != names.Count && rest.Count > 0;)
        {
            known = names.Count;
            var words = names.ToList();
            var mentioning = rest.FindAll(file => words.Exists(word => Words.Contains(file.Text, word)));
            foreach (var file in mentioning)
            {
                var root = (CompilationUnitSyntax)file.Tree.GetRoot(cancellationToken);
                if (HasGlobalUsings(root))
                {
                    return false;
                }

                files.Add(file.Tree);
                Declared.AddTypesAndConstants(root.Members, Add);
            }

            rest.RemoveAll(mentioning.Contains);
        }

        return true;
    }

    private static bool AreEquivalent(SyntaxList<AttributeListSyntax> left, SyntaxList<AttributeListSyntax> right) =>
        (left.All(IsManifest) && right.All(IsManifest)) || SyntaxFactory.AreEquivalent(left, right);

    /// <summary>Whether it is what the generator makes of a definition: analyzers see that too, and it means nothing to anyone.</summary>
    private static bool IsManifest(AttributeListSyntax list) =>
        list.Attributes.All(attribute => attribute.Name is QualifiedNameSyntax { Right.Identifier.ValueText: "GeneratedManifest" });

    private static bool HasGlobalUsings(CompilationUnitSyntax root) =>
        root.Usings.Any(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));

    private bool Compare(SyntaxList<MemberDeclarationSyntax> left, SyntaxList<MemberDeclarationSyntax> right, string ns, BaseTypeDeclarationSyntax? container)
    {
        var old = Declared.Visible(left);
        var @new = Declared.Visible(right);
        var start = 0;
        while (start < old.Count && start < @new.Count && Declared.AreSame(old[start], @new[start]))
        {
            start++;
        }

        int i = old.Count - 1, j = @new.Count - 1;
        for (; i >= start && j >= start && Declared.AreSame(old[i], @new[j]); i--, j--)
        {
        }

        if (i == j && i == start && Declared.AreSameButMembers(old[i], @new[j]) is var (a, b))
        {
            return Compare(a, b, old[i] is BaseNamespaceDeclarationSyntax inner ? ns + inner.Name + "." : ns, old[i] as BaseTypeDeclarationSyntax);
        }

        return old.GetRange(start, i + 1 - start).TrueForAll(member => AddChanged(member, ns, container, after))
            && @new.GetRange(start, j + 1 - start).TrueForAll(member => AddChanged(member, ns, container, before));
    }

    private bool AddChanged(MemberDeclarationSyntax member, string ns, BaseTypeDeclarationSyntax? container, Compilation other)
    {
        if (member is GlobalStatementSyntax or IncompleteMemberSyntax)
        {
            return false;
        }

        if (member is BaseNamespaceDeclarationSyntax declaration)
        {
            var name = ns + declaration.Name;
            var parts = name.Split('.');
            if (parts[0] is "System" or "Microsoft" or "CrdGen" or "k8s")
            {
                return false; // names that the compiler and the generator use unmentioned
            }

            if (!Exists(other.GlobalNamespace, parts))
            {
                names.UnionWith(parts); // a namespace hides types and namespaces further out
            }

            return Declared.Visible(declaration.Members).TrueForAll(nested => AddChanged(nested, name + ".", null, other));
        }

        Declared.AddNames(member, container, Add);
        return ns.Length > 0 || member is not BaseTypeDeclarationSyntax { Identifier.ValueText: "System" or "Microsoft" or "CrdGen" or "k8s" };
    }

    private static bool Exists(INamespaceSymbol ns, string[] parts)
    {
        foreach (var part in parts)
        {
            if (ns.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
            {
                return false;
            }

            ns = inner;
        }

        return true;
    }

    private void Add(string name)
    {
        names.Add(name);

        // [Name] may mean NameAttribute, and a class Name gets others with these ends.
        foreach (var suffix in (string[])["Attribute", "List", "ApplyConfiguration", "ClientExtensions"])
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
            {
                names.Add(name.Substring(0, name.Length - suffix.Length));
            }
        }
    }
}
