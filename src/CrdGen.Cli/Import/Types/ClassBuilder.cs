using System.Text.Json;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Names;
using CrdGen.Cli.Import.Schemas;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Types;

/// <summary>Classes: a property for each of a schema's, with what tells its schema from that of its type.</summary>
/// <param name="mapper">The types of the properties.</param>
/// <param name="ns">The namespace, for names that a property hides.</param>
internal sealed class ClassBuilder(TypeMapper mapper, string ns)
{
    /// <summary>Members that every object or record has.</summary>
    private static readonly string[] Inherited =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "Clone", "EqualityContract", "PrintMembers", "Deconstruct"];

    /// <summary>How many nodes needed JSON instead of C#.</summary>
    public long RawNodes { get; private set; }

    /// <param name="name">The name.</param>
    /// <param name="node">The schema: its properties.</param>
    /// <param name="own">The schema: its keywords, as far as they belong to the type.</param>
    /// <param name="description">The text of the doc comment.</param>
    /// <param name="reserved">Names that properties must not have.</param>
    /// <param name="planned">The type, where it is none of the roots.</param>
    public ClassDeclaration Build(string name, SchemaNode node, JsonSchemaProps own, string? description, IEnumerable<string> reserved, PlannedType? planned = null)
    {
        var names = PropertyNames(node, Inherited.Append(name).Concat(reserved));
        var members = names.Values.ToHashSet(StringComparer.Ordinal);
        var properties = node.Properties
            .OrderByDescending(p => own.Required.Contains(p.Name))
            .Select(p => Property(names[p.Name], p, own.Required.Contains(p.Name), members, planned?.Recursion?.Property == p.Name ? planned : null))
            .ToList();
        if (own.PreserveUnknownFields)
        {
            properties.Add(ExtensionData(members));
        }

        var place = new AttributePlace("");
        var given = new JsonSchemaProps
        {
            Type = "object",
            Required = own.Required.Where(names.ContainsKey).Distinct().ToEquatableArray(),
            PreserveUnknownFields = own.PreserveUnknownFields,
        };
        var summary = Summaries.Of(description, null, place);
        Describe(node, own, new(TypeKind.Class, new(name), given), place, isMember: false, isAbsentNull: false);
        return new(name)
        {
            Summary = summary,
            Attributes = Qualified(place.Build(), members),
            Properties = properties.ToEquatableArray(),
            Suppressions = ExpectedWarnings.Of(node).ToEquatableArray(),
        };
    }

    private static Dictionary<string, string> PropertyNames(SchemaNode node, IEnumerable<string> reserved)
    {
        // In C#, names that differ in case differ; to the eye they do not.
        var scope = new NameScope([]);
        var taken = reserved.ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (jsonName, _) in node.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).OrderBy(p => CamelCase(CSharpNames.Pascal(p.Name)) != p.Name))
        {
            var name = CSharpNames.Pascal(jsonName);
            names.Add(jsonName, scope.Take(new[] { name, name + "Value" }.Where(candidate => !taken.Contains(candidate))));
        }

        return names;
    }

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private PropertyDeclaration Property(string name, NodeProperty property, bool isRequired, HashSet<string> members, PlannedType? recursive)
    {
        var node = property.Node;
        var mapping = mapper.Map(node, recursive);
        var place = new AttributePlace("");
        var attributes = new List<AttributeUse>();
        if (CamelCase(name) != property.Name)
        {
            attributes.Add(AttributeUse.Serialization("JsonPropertyName", CSharpLiteral.Of(property.Name)));
        }

        if (mapping.Kind == TypeKind.Raw)
        {
            RawNodes += node.Size;
            attributes.Add(AttributeUse.Own("RawSchema", CSharpLiteral.Of(JsonWriter.Write(SchemaWriter.Write(node.ToSchema())))));
            return new(name, isRequired ? mapping.Type : mapping.Type.OrNull()) { Attributes = attributes.ToEquatableArray(), IsRequired = isRequired };
        }

        if (mapping.IsUndescribed)
        {
            attributes.Add(AttributeUse.Own("OmitDescriptions"));
        }

        if (recursive?.Recursion is { } recursion)
        {
            var unroll = AttributeUse.Own("Unroll", recursion.Depth.ToString(System.Globalization.CultureInfo.InvariantCulture));
            attributes.Add(recursion.IsOmitted ? unroll.With("Omit", "true") : unroll);
        }

        string? initializer = null;
        if (node.Own.Default is { } value)
        {
            initializer = PropertyDefault.Initializer(value, node, mapping, type => Qualify(type, members));
            place.Add(AttributeUse.Own("Default").With("Json", CSharpLiteral.Of(JsonWriter.Write(value))));
        }

        var attributesOfDefault = initializer is null ? place : new AttributePlace("");
        var needsValue = isRequired && node.Own.Default is null;
        var isNull = !needsValue && initializer is null;
        if (isRequired && !needsValue)
        {
            // The API server fills the default in: who writes C# need not.
            attributesOfDefault.Add(AttributeUse.Annotation("Required"));
        }

        var summary = Summaries.Of(node.Description, mapping.Description, attributesOfDefault);
        Describe(node, node.Own, mapping with { Base = mapping.Base with { Default = node.Own.Default } }, attributesOfDefault, isMember: true, isNull);
        attributes.AddRange(attributesOfDefault.Build());
        Below(node, "", attributes, recursive);
        return new(name, isNull || node.Own.Nullable ? mapping.Type.OrNull() : mapping.Type)
        {
            Summary = summary,
            Attributes = Qualified(attributes, members),
            IsRequired = needsValue,
            Initializer = initializer,
        };
    }

    /// <summary>What the items and values of a property say.</summary>
    private void Below(SchemaNode node, string path, List<AttributeUse> attributes, PlannedType? recursive)
    {
        var (below, step) = TypeKinds.Of(node) switch
        {
            TypeKind.List => (node.Items!, "[]"),
            TypeKind.Dictionary => (node.Values!, "{}"),
            _ => (null, ""),
        };
        if (below is null or { Own.IsTrue: true })
        {
            return;
        }

        var mapping = mapper.Map(below, recursive);
        var place = new AttributePlace(path + step);
        Summaries.Of(below.Description, mapping.Description, place);
        Describe(below, below.Own, mapping, place, isMember: true, isAbsentNull: false);
        attributes.AddRange(place.Build());
        Below(below, path + step, attributes, recursive);
    }

    private void Describe(SchemaNode node, JsonSchemaProps own, TypeMapping mapping, AttributePlace place, bool isMember, bool isAbsentNull)
    {
        if (mapping.Kind == TypeKind.Raw)
        {
            var raw = JsonMergePatch.Between(SchemaWriter.Write(mapping.Base), SchemaWriter.Write(node.ToSchema()));
            place.Keyword("Patch", CSharpLiteral.Of(JsonWriter.Write(raw)));
            RawNodes += node.Size;
            return;
        }

        if (node.Values is { Own.IsTrue: true })
        {
            place.Keyword("Patch", CSharpLiteral.Of("""{"additionalProperties":true}"""));
            RawNodes++;
        }

        var difference = new SchemaDifference(node, own, mapping, place, isMember) { IsAbsentNull = isAbsentNull };
        difference.Describe();
        RawNodes += difference.IsPatched ? 1 : 0;
    }

    private static PropertyDeclaration ExtensionData(HashSet<string> members)
    {
        var name = new NameScope(members).Take(["AdditionalProperties", "ExtensionData"]);
        var values = CSharpType.DictionaryOf(CSharpType.JsonElement);
        return new(name, values.OrNull())
        {
            Summary = null,
            Attributes = EquatableArray.Of(AttributeUse.Serialization("JsonExtensionData")),
            IsMutable = true,
        };
    }

    /// <summary>In attributes and initialisers, a property hides a type of its name.</summary>
    private string Qualify(string type, HashSet<string> members) => members.Contains(type) ? $"global::{CSharpKeywords.EscapeNamespace(ns)}.{type}" : type;

    private static EquatableArray<AttributeUse> Qualified(IEnumerable<AttributeUse> attributes, HashSet<string> members) => attributes
        .Select(attribute => attribute with
        {
            Arguments = attribute.Arguments
                .Select(argument => argument.Value.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && argument.Value[..dot] is "ListType" or "MapType" or "RuleReason" && members.Contains(argument.Value[..dot])
                    ? argument with { Value = "global::CrdGen." + argument.Value }
                    : argument)
                .ToEquatableArray(),
        })
        .ToEquatableArray();
}
