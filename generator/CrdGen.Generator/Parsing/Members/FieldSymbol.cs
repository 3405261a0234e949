using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Members;

/// <summary>
/// A member of a C# type that is a field of its JSON: a property, or a C# field with <c>[JsonInclude]</c>; for a positional
/// record property together with its parameter, which carries most of its attributes.
/// </summary>
internal readonly record struct FieldSymbol(ISymbol Member, ITypeSymbol Type, IParameterSymbol? Parameter, string JsonName)
{
    public string Name => Member.Name;
}
