using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Attributes;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>
/// Polymorphic types (<c>[JsonPolymorphic]</c>, <c>[JsonDerivedType]</c>) as discriminated unions. A structural schema has
/// one object: it has the discriminator and the fields of all derived types, and <c>oneOf</c> says which go together.
/// </summary>
internal sealed partial class SchemaParser
{
    private TypeSchema ParseUnion(INamedTypeSymbol type, List<AttributeData> derivedTypes, DiagnosticSink sink)
    {
        var discriminator = type.FindAttribute(Namespaces.Json, "JsonPolymorphicAttribute")?.String("TypeDiscriminatorPropertyName") ?? "$type";
        var union = new UnionBuilder(type, discriminator, sink);
        foreach (var attribute in derivedTypes)
        {
            if (attribute.Argument(0).Scalar() is not INamedTypeSymbol derived)
            {
                continue;
            }

            if (attribute.Argument(1) is not { } value || Constants.ToJson(value) is not { Kind: JsonKind.String or JsonKind.Number } json)
            {
                sink.Report(TypesDiagnostics.DerivedType, attribute, derived.ToShortName(), type.ToShortName(), "give it a discriminator: [JsonDerivedType(typeof(…), \"name\")]");
                continue;
            }

            sink.ReadFrom(derived);
            var fields = FieldCollector.Collect(derived);
            var parsed = ParseFields(derived, fields, sink);
            union.Add(derived, attribute, json, FinishType(parsed, derived, sink));
        }

        return union.Build();
    }

    private sealed class UnionBuilder(INamedTypeSymbol type, string discriminator, DiagnosticSink sink)
    {
        private readonly List<JsonValue> values = [];
        private readonly List<SchemaProperty> properties = [];
        private readonly List<(JsonValue Value, JsonSchemaProps Schema)> members = [];
        private readonly List<Marker> markers = [];
        private long size = 2;

        public void Add(INamedTypeSymbol derived, AttributeData attribute, JsonValue value, TypeSchema parsed)
        {
            if (values.Contains(value) || (values.Count > 0 && values[0].Kind != value.Kind))
            {
                sink.Report(TypesDiagnostics.DerivedType, attribute, derived.ToShortName(), type.ToShortName(), values.Contains(value) ? $"the discriminator {value} is used twice" : "discriminators are all strings or all numbers");
                return;
            }

            if (!parsed.Schema.Validations.IsEmpty && !Schema.Names.CelNames.IsEscapable(discriminator))
            {
                sink.Report(TypesDiagnostics.DerivedType, attribute, derived.ToShortName(), type.ToShortName(), $"its rules hold for this type only, and CEL cannot name the discriminator '{discriminator}': set TypeDiscriminatorPropertyName of [JsonPolymorphic]");
                return;
            }

            values.Add(value);
            members.Add((value, parsed.Schema));
            size += parsed.Size;
            foreach (var property in parsed.Schema.Properties)
            {
                Merge(derived, attribute, property);
            }

            foreach (var marker in parsed.Markers)
            {
                if (!markers.Exists(m => m.Kind == marker.Kind && m.Path == marker.Path))
                {
                    markers.Add(marker);
                }
            }
        }

        public TypeSchema Build()
        {
            var tag = new JsonSchemaProps { Type = values.Count > 0 && values[0].Kind == JsonKind.Number ? "integer" : "string", Enum = values.ToEquatableArray() };
            var shared = members.Count == 0 ? [] : members[0].Schema.Required.Where(name => members.TrueForAll(m => m.Schema.Required.Contains(name))).ToList();
            var schema = new JsonSchemaProps
            {
                Type = "object",
                Properties = new[] { new SchemaProperty(discriminator, tag) }.Concat(properties.Select(WithoutForeignDefault)).ToEquatableArray(),
                Required = new[] { discriminator }.Concat(shared).ToEquatableArray(),
                OneOf = members.Select(m => Branch(m.Value, m.Schema, shared)).ToEquatableArray(),
                Validations = members.SelectMany(m => m.Schema.Validations.Select(rule => Guard(rule, m.Value))).ToEquatableArray(),
                PreserveUnknownFields = members.Exists(m => m.Schema.PreserveUnknownFields),
            };
            return new(schema, size, [.. markers], default);
        }

        private void Merge(INamedTypeSymbol derived, AttributeData attribute, SchemaProperty property)
        {
            var existing = properties.FindIndex(p => p.Name == property.Name);
            if (property.Name == discriminator)
            {
                sink.Report(TypesDiagnostics.DerivedType, attribute, derived.ToShortName(), type.ToShortName(), $"its field '{property.Name}' is the discriminator");
            }
            else if (existing < 0)
            {
                properties.Add(property);
            }
            else if (properties[existing].Schema with { Description = null } != property.Schema with { Description = null })
            {
                sink.Report(TypesDiagnostics.DerivedType, attribute, derived.ToShortName(), type.ToShortName(), $"its field '{property.Name}' has another schema than in a type before it");
            }
        }

        /// <summary>The API server would fill a default in whatever the discriminator is, and then refuse the field where it is foreign.</summary>
        private SchemaProperty WithoutForeignDefault(SchemaProperty property) =>
            property.Schema.Default is null || members.TrueForAll(m => m.Schema.Property(property.Name) is not null)
                ? property
                : new(property.Name, property.Schema with { Default = null });

        /// <summary>The discriminator's value, the fields that go with it, and none of the others.</summary>
        private JsonSchemaProps Branch(JsonValue value, JsonSchemaProps member, List<string> shared)
        {
            var foreign = properties
                .Where(p => member.Property(p.Name) is null)
                .Select(p => new JsonSchemaProps { Required = EquatableArray.Of(p.Name) })
                .ToEquatableArray();
            return new JsonSchemaProps
            {
                Properties = EquatableArray.Of(new SchemaProperty(discriminator, new JsonSchemaProps { Enum = EquatableArray.Of(value) })),
                Required = member.Required.Where(name => !shared.Contains(name)).ToEquatableArray(),
                Not = foreign.IsEmpty ? null : new JsonSchemaProps { AnyOf = foreign },
            };
        }

        private ValidationRule Guard(ValidationRule rule, JsonValue value) => rule with
        {
            Rule = $"self.{Schema.Names.CelNames.Escape(discriminator)} != {value} || ({rule.Rule})",
            Message = rule.Message ?? (rule.MessageExpression is null ? "failed rule: " + rule.Rule.Replace("\n", " ") : null),
        };
    }
}
