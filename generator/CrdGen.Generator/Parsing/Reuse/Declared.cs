using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Reuse;

/// <summary>
/// What a file declares, as far as other files can depend on it without reading the types in it: namespaces, types with their
/// bases and parameters, constants, enums, methods. Not bodies and comments, and neither the instance properties of types nor
/// the attributes on both: to get at these, the parser reads the type, and knows that it did.
/// </summary>
/// <remarks>
/// One thing is left by which a file depends on a property of a type that it does not read: <c>nameof(T.Property)</c>. It is
/// the same text as long as it compiles; where an attribute does not compile, nothing is kept.
/// </remarks>
internal static class Declared
{
    /// <summary>The members that count.</summary>
    public static List<MemberDeclarationSyntax> Visible(SyntaxList<MemberDeclarationSyntax> members)
    {
        var visible = new List<MemberDeclarationSyntax>(members.Count);
        foreach (var member in members)
        {
            if (member is not PropertyDeclarationSyntax property || property.Modifiers.Any(SyntaxKind.StaticKeyword))
            {
                visible.Add(member);
            }
        }

        return visible;
    }

    public static bool AreSame(MemberDeclarationSyntax before, MemberDeclarationSyntax after)
    {
        if (AreSameButMembers(before, after) is not var (left, right))
        {
            return before is not (BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax) && SyntaxFactory.AreEquivalent(before, after, topLevel: true);
        }

        var old = Visible(left);
        var @new = Visible(right);
        if (old.Count != @new.Count)
        {
            return false;
        }

        for (var i = 0; i < old.Count; i++)
        {
            if (!AreSame(old[i], @new[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The members of two namespaces or types that are otherwise the same; <see langword="null"/> of all else.</summary>
    public static (SyntaxList<MemberDeclarationSyntax> Before, SyntaxList<MemberDeclarationSyntax> After)? AreSameButMembers(MemberDeclarationSyntax before, MemberDeclarationSyntax after) => (before, after) switch
    {
        (BaseNamespaceDeclarationSyntax left, BaseNamespaceDeclarationSyntax right) when
            SyntaxFactory.AreEquivalent(left.Name, right.Name)
            && SyntaxFactory.AreEquivalent(left.Externs, right.Externs)
            && SyntaxFactory.AreEquivalent(left.Usings, right.Usings) => (left.Members, right.Members),
        (TypeDeclarationSyntax left, TypeDeclarationSyntax right) when
            left.RawKind == right.RawKind
            && left.Identifier.ValueText == right.Identifier.ValueText
            && SyntaxFactory.AreEquivalent(left.Modifiers, right.Modifiers)
            && SyntaxFactory.AreEquivalent(left.TypeParameterList, right.TypeParameterList)
            && SyntaxFactory.AreEquivalent(left.ParameterList, right.ParameterList)
            && SyntaxFactory.AreEquivalent(left.BaseList, right.BaseList)
            && SyntaxFactory.AreEquivalent(left.ConstraintClauses, right.ConstraintClauses) => (left.Members, right.Members),
        _ => null,
    };

    /// <summary>The names of all types and constants that a file declares: what can be made of what the file mentions.</summary>
    public static void AddTypesAndConstants(SyntaxList<MemberDeclarationSyntax> members, Action<string> add)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax ns:
                    AddTypesAndConstants(ns.Members, add);
                    break;
                case TypeDeclarationSyntax type:
                    add(type.Identifier.ValueText);
                    AddTypesAndConstants(type.Members, add);
                    break;
                case EnumDeclarationSyntax or BaseFieldDeclarationSyntax:
                    AddNames(member, null, add);
                    break;
            }
        }
    }

    /// <summary>The names by which others get at a member: what stands in a type is reached by the type's name.</summary>
    /// <param name="member">The member.</param>
    /// <param name="container">The type that it stands in, where that stays: what has no name is used by way of it.</param>
    /// <param name="add">Takes a name.</param>
    public static void AddNames(MemberDeclarationSyntax member, BaseTypeDeclarationSyntax? container, Action<string> add)
    {
        switch (member)
        {
            case EnumDeclarationSyntax enumeration:
                add(enumeration.Identifier.ValueText);
                foreach (var value in enumeration.Members)
                {
                    add(value.Identifier.ValueText);
                }

                break;
            case BaseTypeDeclarationSyntax type:
                add(type.Identifier.ValueText);
                break;
            case DelegateDeclarationSyntax type:
                add(type.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method:
                add(method.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax property:
                add(property.Identifier.ValueText);
                break;
            case EventDeclarationSyntax @event:
                add(@event.Identifier.ValueText);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    add(variable.Identifier.ValueText);
                }

                break;
            default:
                if (container is not null)
                {
                    add(container.Identifier.ValueText);
                }

                break;
        }
    }
}
