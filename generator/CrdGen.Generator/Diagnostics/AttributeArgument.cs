using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Diagnostics;

/// <summary>An argument of an attribute: <c>Name = …</c>, or the one at an index.</summary>
internal readonly record struct AttributeArgument(int Index, string? Name)
{
    public static AttributeArgument Named(string name) => new(-1, name);

    public static AttributeArgument At(int index) => new(index, null);

    public AttributeArgumentSyntax? Find(SeparatedSyntaxList<AttributeArgumentSyntax> arguments)
    {
        if (Index >= 0)
        {
            return Index < arguments.Count && arguments[Index] is { NameEquals: null, NameColon: null } argument ? argument : null;
        }

        foreach (var candidate in arguments)
        {
            if (candidate.NameEquals?.Name.Identifier.ValueText == Name)
            {
                return candidate;
            }
        }

        return null;
    }
}
