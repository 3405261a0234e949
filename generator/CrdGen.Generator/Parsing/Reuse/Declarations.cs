using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>
/// What a file declares, as far as other files can depend on it without reading the types in it: namespaces, usings, types
/// with their bases and parameters, constants, enums, methods. Not bodies and comments, and neither the instance properties
/// of types nor the attributes on both: to get at these, the parser reads the type, and knows that it did.
/// </summary>
/// <remarks>
/// One thing is left by which a file depends on a property of a type that it does not read: <c>nameof(T.Property)</c>. It is
/// the same text as long as it compiles; where an attribute does not compile, nothing is kept.
/// </remarks>
internal static class Declarations
{
    /// <summary>Whether two versions of a file declare the same for others.</summary>
    public static bool AreSame(SyntaxTree before, SyntaxTree after, CancellationToken cancellationToken) =>
        before.Options.Equals(after.Options)
        && before.GetRoot(cancellationToken) is CompilationUnitSyntax left
        && after.GetRoot(cancellationToken) is CompilationUnitSyntax right
        && SyntaxFactory.AreEquivalent(left.Externs, right.Externs)
        && SyntaxFactory.AreEquivalent(left.Usings, right.Usings)
        && SyntaxFactory.AreEquivalent(left.AttributeLists, right.AttributeLists)
        && AreSame(left.Members, right.Members);

    /// <summary>Whether a file declares nothing at all.</summary>
    public static bool AreNone(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken) is CompilationUnitSyntax { Members.Count: 0, Usings.Count: 0, Externs.Count: 0, AttributeLists.Count: 0 };

    private static bool AreSame(SyntaxList<MemberDeclarationSyntax> before, SyntaxList<MemberDeclarationSyntax> after)
    {
        int i = 0, j = 0;
        while (true)
        {
            i = Next(before, i);
            j = Next(after, j);
            if (i == before.Count || j == after.Count)
            {
                return i == before.Count && j == after.Count;
            }

            if (!AreSame(before[i++], after[j++]))
            {
                return false;
            }
        }
    }

    /// <summary>The next member that is no instance property.</summary>
    private static int Next(SyntaxList<MemberDeclarationSyntax> members, int index)
    {
        while (index < members.Count && members[index] is PropertyDeclarationSyntax property && !property.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            index++;
        }

        return index;
    }

    private static bool AreSame(MemberDeclarationSyntax before, MemberDeclarationSyntax after) => (before, after) switch
    {
        (BaseNamespaceDeclarationSyntax left, BaseNamespaceDeclarationSyntax right) =>
            SyntaxFactory.AreEquivalent(left.Name, right.Name)
            && SyntaxFactory.AreEquivalent(left.Externs, right.Externs)
            && SyntaxFactory.AreEquivalent(left.Usings, right.Usings)
            && AreSame(left.Members, right.Members),
        (TypeDeclarationSyntax left, TypeDeclarationSyntax right) =>
            left.RawKind == right.RawKind
            && left.Identifier.ValueText == right.Identifier.ValueText
            && SyntaxFactory.AreEquivalent(left.Modifiers, right.Modifiers)
            && SyntaxFactory.AreEquivalent(left.TypeParameterList, right.TypeParameterList)
            && SyntaxFactory.AreEquivalent(left.ParameterList, right.ParameterList)
            && SyntaxFactory.AreEquivalent(left.BaseList, right.BaseList)
            && SyntaxFactory.AreEquivalent(left.ConstraintClauses, right.ConstraintClauses)
            && AreSame(left.Members, right.Members),
        _ => SyntaxFactory.AreEquivalent(before, after, topLevel: true),
    };
}
