using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// The way to a field of a definition, as apimachinery writes it: <c>spec.versions[0].schema.openAPIV3Schema.properties[foo]</c>.
/// It is text only when someone asks for it.
/// </summary>
public sealed class FieldPath
{
    private readonly FieldPath? parent;
    private readonly string? name;
    private readonly int index;
    private readonly Kind kind;

    private FieldPath(FieldPath? parent, string? name, int index, Kind kind) =>
        (this.parent, this.name, this.index, this.kind) = (parent, name, index, kind);

    private enum Kind
    {
        Child,
        Key,
        Property,
        Index,
        Value,
    }

    public static FieldPath Root(string name) => new(null, name, 0, Kind.Child);

    /// <summary>A field; a name with dots stands for several, one in the other.</summary>
    public FieldPath Child(string field) => new(this, field, 0, Kind.Child);

    /// <summary>An entry of a map.</summary>
    public FieldPath Key(string key) => new(this, key, 0, Kind.Key);

    /// <summary>A property of a schema: the entry of <c>properties</c>.</summary>
    public FieldPath Property(string property) => new(this, property, 0, Kind.Property);

    public FieldPath Index(int item) => new(this, null, item, Kind.Index);

    /// <summary>
    /// A field, or with <paramref name="isFirst"/> the way that begins here, of a value that kube-openapi validates: it writes
    /// names as they are, and a dot before the first index.
    /// </summary>
    internal FieldPath Value(ValuePathPart part, bool isFirst) =>
        part.Name is { } field ? new(this, field, 0, Kind.Child) : new(this, isFirst ? "" : null, part.Index, isFirst ? Kind.Value : Kind.Index);

    /// <summary>
    /// The fields, keys and indexes (as text) in the definition that a user writes: the API server moves what is the same in all
    /// versions to the top before it validates, and has other names for a few fields.
    /// </summary>
    public IReadOnlyList<string> SourceSegments()
    {
        var segments = new List<string>();
        AddTo(segments);
        return SourcePath.Of(segments);
    }

    public override string ToString()
    {
        var builder = new StringBuilder();
        Append(builder);
        return builder.ToString();
    }

    private void AddTo(List<string> segments)
    {
        parent?.AddTo(segments);
        if (kind == Kind.Property)
        {
            segments.Add("properties");
            segments.Add(name!);
        }
        else if (kind is Kind.Index or Kind.Value)
        {
            segments.Add(index.ToString(CultureInfo.InvariantCulture));
        }
        else if (kind == Kind.Child && (name!.StartsWith("openAPIV3Schema.", StringComparison.Ordinal) || name.StartsWith("scale.", StringComparison.Ordinal) || name.StartsWith("schema.", StringComparison.Ordinal)))
        {
            segments.AddRange(name.Split('.'));
        }
        else
        {
            segments.Add(name!);
        }
    }

    private void Append(StringBuilder builder)
    {
        parent?.Append(builder);
        switch (kind)
        {
            case Kind.Child:
                builder.Append(builder.Length == 0 ? "" : ".").Append(name);
                break;
            case Kind.Property:
                builder.Append(".properties[").Append(name).Append(']');
                break;
            case Kind.Key:
                builder.Append('[').Append(name).Append(']');
                break;
            default:
                builder.Append(kind == Kind.Value ? "." : "").Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
                break;
        }
    }
}

/// <summary>A name or an index on the way to a value.</summary>
internal readonly record struct ValuePathPart(string? Name, int Index);
