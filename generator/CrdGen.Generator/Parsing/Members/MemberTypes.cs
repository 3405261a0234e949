using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Members;

/// <summary>C# types along the paths of <c>SchemaAttribute.At</c>.</summary>
internal static class MemberTypes
{
    /// <summary>The type at a path from a type or member, or <see langword="null"/> where the path leads out of C#.</summary>
    public static ITypeSymbol? Follow(ISymbol symbol, string at)
    {
        var type = symbol switch
        {
            ITypeSymbol t => t,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };

        while (at.Length > 0 && type is not null)
        {
            type = ScalarWrapper.ValueParameter(type.UnwrapNullable())?.Type ?? type;
            if (at[0] == '.')
            {
                var end = at.IndexOfAny(['.', '[', '{'], 1);
                var name = end < 0 ? at.Substring(1) : at.Substring(1, end - 1);
                at = end < 0 ? "" : at.Substring(end);
                type = FieldCollector.Collect(type.UnwrapNullable()).Find(field => field.JsonName == name).Type;
            }
            else
            {
                at = at.Substring(Math.Min(2, at.Length));
                type = CollectionShape.Of(type.UnwrapNullable()).Element;
            }
        }

        return type?.UnwrapNullable();
    }
}
