using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Analyzers.Resources;

/// <summary>A field of an API at one of its uses.</summary>
/// <param name="Field">The field.</param>
/// <param name="Schema">Its schema, with all that the property and those around it say.</param>
/// <param name="IsRequired">Whether it is required.</param>
internal readonly record struct ApiField(FieldSymbol Field, JsonSchemaProps Schema, bool IsRequired)
{
    public ISymbol Member => Field.Member;

    /// <summary>Attributes of the property and, where a record makes it of a parameter, of that.</summary>
    public bool Has(string ns, string name) => Member.FindAttribute(ns, name) is not null || Field.Parameter?.FindAttribute(ns, name) is not null;

    /// <summary>The field's own value and, where that is a collection, what it holds: up to the first that is none.</summary>
    public IEnumerable<ApiValue> Values()
    {
        var (type, schema) = (Field.Type.UnwrapNullable(), Schema);
        while (true)
        {
            yield return new(type, schema);
            var shape = CollectionShape.Of(type);
            if (shape.Element is not { } element || (schema.Items ?? schema.AdditionalProperties) is not { } below)
            {
                yield break;
            }

            (type, schema) = (element.UnwrapNullable(), below);
        }
    }
}

/// <summary>A value in a field: a C# type and its schema there.</summary>
internal readonly record struct ApiValue(ITypeSymbol Type, JsonSchemaProps Schema)
{
    /// <summary>The type that System.Text.Json writes: what a scalar type of the user's own wraps.</summary>
    public ITypeSymbol Written => ScalarWrapper.ValueParameter(Type) is { } value ? value.Type.UnwrapNullable() : Type;
}
