using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Schema.Model;
using CrdGen.Schema.Names;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Rules;

/// <summary>A field as rules see it.</summary>
/// <param name="CelName">Its name in CEL.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="IsAlwaysThere">Whether the API server sees to it that it has a value: it is required, or has a default.</param>
internal readonly record struct RuleField(string CelName, JsonSchemaProps Schema, bool IsAlwaysThere);

/// <summary>Finds the fields that C# properties stand for.</summary>
/// <param name="parser">The schemas of types.</param>
/// <param name="owner">The type that has the rule.</param>
/// <param name="ownSchema">Its schema so far.</param>
/// <param name="sink">What was read is noted here.</param>
internal sealed class RuleFields(SchemaParser parser, ITypeSymbol owner, JsonSchemaProps ownSchema, DiagnosticSink sink)
{
    private readonly Dictionary<ITypeSymbol, List<FieldSymbol>> fields = new(SymbolEqualityComparer.Default);

    /// <summary>The field of a member, or <see langword="null"/> where it is none.</summary>
    /// <param name="type">The type of the object, which may inherit the member.</param>
    /// <param name="member">The member.</param>
    public RuleField? Find(ITypeSymbol type, ISymbol member)
    {
        if (!fields.TryGetValue(type, out var all))
        {
            fields.Add(type, all = FieldCollector.Collect(type));
        }

        var field = all.Find(candidate => candidate.Name == member.Name);
        if (field.Member is null)
        {
            return null;
        }

        var schema = Schema(type);
        if (schema.Property(field.JsonName) is not { } property || !CelNames.IsEscapable(field.JsonName))
        {
            return null;
        }

        return new(CelNames.Escape(field.JsonName), property, schema.Required.Contains(field.JsonName) || property.Default is not null);
    }

    private bool IsBase(ITypeSymbol type)
    {
        for (var part = owner.BaseType; part is not null; part = part.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(part, type))
            {
                return true;
            }
        }

        return false;
    }

    private JsonSchemaProps Schema(ITypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, owner.OriginalDefinition) || IsBase(type))
        {
            return ownSchema;
        }

        var parsed = parser.Parse(type, type, new DiagnosticSink(parser.Compilation));
        sink.ReadFrom(parsed.Sources);
        return parsed.Schema;
    }
}
