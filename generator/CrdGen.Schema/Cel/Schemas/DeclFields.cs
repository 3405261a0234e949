using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Cel.Schemas;

/// <summary>A field of an object.</summary>
/// <param name="name">Its name in CEL.</param>
/// <param name="property">Its name in JSON.</param>
/// <param name="schema">Its schema.</param>
public sealed class DeclField(string name, string property, JsonSchemaProps schema)
{
    private DeclType? type;

    public string Name { get; } = name;

    public string Property { get; } = property;

    public DeclType Type => type ?? Make();

    private DeclType Make()
    {
        var made = DeclType.Of(schema, schema.EmbeddedResource)!;
        return Interlocked.CompareExchange(ref type, made, null) ?? made;
    }
}

/// <summary>The fields of an object that rules see.</summary>
public sealed class DeclFields
{
    public static readonly DeclFields None = new();

    private readonly Dictionary<string, DeclField> byName = new(StringComparer.Ordinal);
    private readonly List<DeclField> inOrder = new();

    internal DeclFields(DeclType type)
    {
        foreach (var property in type.IsResourceRoot ? ResourceRoot.Properties(type.Schema) : type.Schema.Properties)
        {
            if (CelNames.IsEscapable(property.Name) && DeclType.KindOf(property.Schema) is not null)
            {
                var field = new DeclField(CelNames.Escape(property.Name), property.Name, property.Schema);
                byName[field.Name] = field;
                inOrder.Add(field);
            }
        }
    }

    private DeclFields()
    {
    }

    /// <summary>All fields, as the schema has them.</summary>
    public IReadOnlyList<DeclField> All => inOrder;

    /// <summary>The field of a name in CEL, or <see langword="null"/>.</summary>
    public DeclField? Get(string name) => byName.TryGetValue(name, out var field) ? field : null;

    /// <summary>The field that an expression selects: reserved words that are names to the grammar need not be escaped.</summary>
    public DeclField? Find(string name) => Get(name) ?? (CelNames.IsReserved(name) ? Get(CelNames.Escape(name)) : null);
}
