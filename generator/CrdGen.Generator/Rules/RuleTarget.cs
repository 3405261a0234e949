using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Rules;

/// <summary>What a rule is about: the values of its type, or of one of the type's properties.</summary>
/// <param name="Field">The JSON name of the property; <see langword="null"/> for the type itself.</param>
/// <param name="Type">The C# type of the values, without <c>?</c>.</param>
/// <param name="Schema">Their schema.</param>
internal sealed record RuleTarget(string? Field, ITypeSymbol Type, JsonSchemaProps Schema)
{
    /// <summary>What the attribute's <c>On</c> names; <see langword="null"/> where it names no field.</summary>
    public static RuleTarget? Find(JsonSchemaProps schema, ITypeSymbol type, AttributeData attribute)
    {
        if (attribute.String("On") is not { } name)
        {
            return new(null, type, schema);
        }

        var field = FieldCollector.Collect(type).Find(candidate => candidate.Name == name);
        return field.Member is not null && schema.Property(field.JsonName) is { } property ? new(field.JsonName, field.Type.UnwrapNullable(), property) : null;
    }

    /// <summary>Whether a method can take the values.</summary>
    public bool IsTakenBy(ITypeSymbol parameter, Compilation compilation)
    {
        parameter = parameter.UnwrapNullable();
        return Field is null
            ? SymbolEqualityComparer.Default.Equals(parameter.OriginalDefinition, Type.OriginalDefinition)
            : compilation.ClassifyCommonConversion(Type, parameter) is { IsImplicit: true, IsUserDefined: false } conversion && (conversion.IsIdentity || conversion.IsReference);
    }

    /// <summary>The type's schema with a rule more.</summary>
    public JsonSchemaProps Add(ValidationRule rule, JsonSchemaProps schema)
    {
        if (Field is null)
        {
            return schema with { Validations = schema.Validations.Add(rule) };
        }

        var constrained = Schema with { Validations = Schema.Validations.Add(rule) };
        var properties = schema.Properties.Select(property => property.Name == Field ? property with { Schema = constrained } : property);
        return schema with { Properties = properties.ToEquatableArray() };
    }
}
