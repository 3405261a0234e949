using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>The way to a value in an object: names and indexes from the root. The root itself is <see langword="null"/>.</summary>
public sealed class ValuePath
{
    private ValuePath(ValuePath? parent, string? name, int index) => (Parent, Name, Index) = (parent, name, index);

    public ValuePath? Parent { get; }

    /// <summary>The name of a member, or <see langword="null"/> for an item.</summary>
    public string? Name { get; }

    /// <summary>The index of an item.</summary>
    public int Index { get; }

    public static ValuePath Member(ValuePath? parent, string name) => new(parent, name, -1);

    public static ValuePath Item(ValuePath? parent, int index) => new(parent, null, index);

    /// <summary>As Kubernetes writes paths: <c>spec.ports[0].name</c>; names with dots or slashes stand in brackets.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder();
        Append(builder);
        return builder.ToString();
    }

    private void Append(StringBuilder builder)
    {
        Parent?.Append(builder);
        if (Name is null)
        {
            builder.Append('[').Append(Index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else if (Name.Length == 0 || Name.IndexOfAny(['.', '/', '[', ']', ' ']) >= 0)
        {
            builder.Append('[').Append(Name).Append(']');
        }
        else
        {
            builder.Append(builder.Length == 0 ? "" : ".").Append(Name);
        }
    }
}
