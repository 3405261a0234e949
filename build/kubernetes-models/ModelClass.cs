using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Names;
using CrdGen.Cli.Import.Schemas;
using CrdGen.Cli.Import.Types;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>
/// One definition as a C# class. By itself it gives the definition's schema, which the tests see to; in a project that uses
/// it, <c>[KubernetesType]</c> makes the generator take the schema from the data.
/// </summary>
internal sealed class ModelClass(string name, ModelTypeName type, Kind? kind)
{
    private readonly JsonValue schema = DefinitionFile.Instance.Read(name) ?? throw new InvalidDataException($"{name} is no definition");

    private readonly HashSet<string> required = DefinitionFile.Instance.Read(name)!.Get("required")?.Items.Select(item => item.Text).ToHashSet(StringComparer.Ordinal) ?? [];

    /// <summary>Whether it has the metadata of an object of the API.</summary>
    public bool IsObject => kind is not null && Reference("metadata") == "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    /// <summary>The type of the items, for lists of objects.</summary>
    public CSharpType? ListItem => ItemOf(type.Namespace);

    /// <summary>The types of its properties, as they are named outside of all groups.</summary>
    public IEnumerable<string> UsedTypes => ListItem is not null ? [$"IList<{ItemOf(ModelTypeNames.Root)!.Text}>"] : (schema.Get("properties")?.Members ?? default).Select(property => TypeReference.Of(property.Value, ModelTypeNames.Root).Text);

    /// <summary>Its properties, which lists have from their base.</summary>
    public IReadOnlyList<(string Name, string JsonName, JsonValue Schema)> Properties
    {
        get
        {
            var scope = new NameScope([type.Name]);
            return
            [
                .. (ListItem is null && schema.Get("properties") is { } properties ? properties.Members : default)
                    .Select(property => (scope.Take([CSharpNames.Pascal(property.Name), CSharpNames.Pascal(property.Name) + "Value"]), property.Name, property.Value)),
            ];
        }
    }

    /// <summary>What every object of a kind says of itself, it says without being told.</summary>
    public static string? Constant(Kind kind, string jsonName) => jsonName switch
    {
        "apiVersion" => CSharpLiteral.Of(kind.ApiVersion),
        "kind" => CSharpLiteral.Of(kind.Name),
        "metadata" => "new()",
        _ => null,
    };

    public ClassDeclaration Declaration()
    {
        var place = new AttributePlace("");
        var summary = Summary(schema.Get("description")?.Text, place);
        if (schema.Get("x-kubernetes-map-type") is { } mapType)
        {
            place.Add(MapType(mapType));
        }

        if (ListItem is not null)
        {
            ListFields(place);
        }

        return new(type.Name)
        {
            Summary = summary,
            IsPartial = type.Namespace != ModelTypeNames.Root,
            Attributes = place.Build().Prepend(AttributeUse.Own("KubernetesType", CSharpLiteral.Of(name))).ToEquatableArray(),
            Properties = Properties.Select(property => Property(property.Name, property.JsonName, property.Schema)).ToEquatableArray(),
        };
    }

    /// <summary>How the class is read and written.</summary>
    public ContractClass Contract() => new(type, [.. Properties.Select(property => new ContractProperty(property.Name, property.JsonName, TypeReference.Of(property.Schema, type.Namespace), PresenceOf(property.JsonName)))]);

    private Presence PresenceOf(string jsonName) =>
        required.Contains(jsonName) ? Presence.Required
        : ConstantOf(jsonName) is not null ? Presence.Given
        : Presence.Optional;

    private string? ConstantOf(string jsonName) => IsObject ? Constant(kind!, jsonName) : null;

    private PropertyDeclaration Property(string propertyName, string jsonName, JsonValue property)
    {
        var constant = ConstantOf(jsonName);
        var presence = PresenceOf(jsonName);
        var propertyType = TypeReference.Of(property, type.Namespace);
        var attributes = new List<AttributeUse> { AttributeUse.Serialization("JsonPropertyName", CSharpLiteral.Of(jsonName)) };
        if (presence == Presence.Optional)
        {
            attributes.Add(AttributeUse.Serialization("JsonIgnore").With("Condition", "JsonIgnoreCondition.WhenWritingNull"));
        }

        if (propertyType == CSharpType.DateTimeOffset)
        {
            attributes.Add(AttributeUse.Serialization("JsonConverter", "typeof(KubernetesTimeConverter)"));
        }

        if (constant is not null)
        {
            attributes.Add(AttributeUse.Own("NoDefault"));
        }

        var place = new AttributePlace("");
        var summary = Summary(property.Get("description")?.Text, place);
        Keywords(property, place);
        attributes.AddRange(place.Build());
        attributes.AddRange(Below(property, ""));
        return new(propertyName, presence == Presence.Optional ? propertyType.OrNull() : propertyType)
        {
            Summary = summary,
            Attributes = attributes.ToEquatableArray(),
            IsRequired = presence == Presence.Required,
            IsMutable = true,
            Initializer = constant,
        };
    }

    private static void Keywords(JsonValue property, AttributePlace place)
    {
        if (property.Get("default") is { } value)
        {
            // No initialiser: it would be sent always, and who sends a field owns it.
            place.Add(AttributeUse.Own("Default", value.Kind == JsonKind.String ? CSharpLiteral.Of(value.Text) : value.ToString()));
        }

        if (property.Get("x-kubernetes-list-type") is { } listType)
        {
            var keys = property.Get("x-kubernetes-list-map-keys")?.Items ?? default;
            if (property.Get("items") is not { } items || !keys.All(key => IsKey(items, key.Text)))
            {
                // Kubernetes allows itself what it refuses in custom resources: keys that may be absent, and bytes that are a list.
                place.Keyword("Patch", CSharpLiteral.Of(JsonValue.From(property.Members.Where(member => member.Name.StartsWith("x-kubernetes-list-", StringComparison.Ordinal))).ToString()));
                return;
            }

            place.Add(AttributeUse.Own("ListType", [$"ListType.{CSharpNames.Pascal(listType.Text)}", .. keys.Select(key => CSharpLiteral.Of(key.Text))]));
        }

        if (property.Get("x-kubernetes-map-type") is { } mapType)
        {
            place.Add(MapType(mapType));
        }

        Constraints(property, place);
    }

    /// <summary>Whether a list may have a field of its items as key: it is never absent.</summary>
    private static bool IsKey(JsonValue items, string key)
    {
        var item = items.Get("$ref") is { } target ? DefinitionFile.Instance.Read(target.Text)! : items;
        return item.Get("required") is { } required && required.Items.Any(name => name.Text == key) || item.Get("properties")?.Get(key)?.Get("default") is not null;
    }

    /// <summary>What the definition of a list says of the fields that the base class of all lists has.</summary>
    private void ListFields(AttributePlace place)
    {
        place.Add(AttributeUse.Own("Schema").With("Required", CSharpLiteral.List(["\"items\""])));
        foreach (var member in schema.Get("properties")!.Members)
        {
            if (member.Value.Get("description") is { } description)
            {
                place.Add(AttributeUse.Own("Schema").WithText("At", "." + member.Name).WithText("Description", description.Text));
            }
        }
    }

    private CSharpType? ItemOf(string ns) =>
        kind is not null && Reference("metadata") == "io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta" && schema.Get("properties")!.Get("items")?.Get("items") is { } items
            ? TypeReference.Of(items, ns)
            : null;

    /// <summary>Limits and patterns, which the importer of CRDs knows how to say.</summary>
    private static void Constraints(JsonValue property, AttributePlace place)
    {
        string[] constraints = ["enum", "maxLength", "minLength", "minimum", "pattern"];
        var own = property.Members.Where(member => member.Name is "type" or "format" || constraints.Contains(member.Name)).ToList();
        if (own.TrueForAll(member => !constraints.Contains(member.Name)))
        {
            return;
        }

        var wanted = SchemaReader.Read(JsonValue.From(own));
        var given = SchemaReader.Read(JsonValue.From(own.Where(member => !constraints.Contains(member.Name))));
        var mapping = new TypeMapping(wanted.Type == "string" ? TypeKind.String : TypeKind.Int64, CSharpType.String, given);

        // Not by DataAnnotations, whose lengths are not safe for trimming.
        new SchemaDifference(new SchemaGraph().Add(wanted), wanted, mapping, place, isMember: false).Describe();
    }

    /// <summary>The descriptions of items and values: those of named types come with these.</summary>
    private static IEnumerable<AttributeUse> Below(JsonValue property, string path)
    {
        var (below, step) = property.Get("items") is { } items ? (items, "[]") : (property.Get("additionalProperties"), "{}");
        if (below is null)
        {
            return [];
        }

        var place = new AttributePlace(path + step);
        if (below.Get("description") is { } description)
        {
            place.Keyword("Description", CSharpLiteral.Of(description.Text));
        }

        return place.Build().Concat(Below(below, path + step));
    }

    private static string? Summary(string? description, AttributePlace place)
    {
        if (description is null || DocComment.Keeps(description))
        {
            return description;
        }

        // People read the comment, the schema has the text to the letter.
        place.Keyword("Description", CSharpLiteral.Of(description));
        return string.Join('\n', description.Trim().Split('\n').Select(line => line.TrimEnd()));
    }

    private static AttributeUse MapType(JsonValue mapType) => AttributeUse.Own("MapType", $"MapType.{CSharpNames.Pascal(mapType.Text)}");

    private string? Reference(string property) => schema.Get("properties")?.Get(property)?.Get("$ref")?.Text;
}
