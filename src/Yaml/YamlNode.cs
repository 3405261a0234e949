namespace CrdGen.Yaml;

/// <summary>What JSON has, and YAML is read as.</summary>
internal enum YamlKind
{
    Null,
    True,
    False,
    Number,
    String,
    List,
    Object,
}

/// <summary>A value in a YAML text. Aliases share the node that they refer to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A string's text; a number as JSON writes it.</param>
/// <param name="Position">Where it begins.</param>
internal sealed record YamlNode(YamlKind Kind, string Text, YamlPosition Position)
{
    /// <summary>Of a list.</summary>
    public IReadOnlyList<YamlNode> Items { get; private init; } = [];

    /// <summary>Of an object, in the order of the text; what merge keys bring stands behind.</summary>
    public IReadOnlyList<YamlMember> Members { get; private init; } = [];

    /// <summary>Of how many values it consists, with itself.</summary>
    public int Count { get; private init; } = 1;

    /// <summary>How many levels are below it.</summary>
    public int Depth { get; private init; }

    public static YamlNode List(YamlPosition position, IReadOnlyList<YamlNode> items) => new(YamlKind.List, "", position)
    {
        Items = items,
        Count = 1 + items.Sum(item => item.Count),
        Depth = 1 + items.Select(item => item.Depth).DefaultIfEmpty().Max(),
    };

    public static YamlNode Object(YamlPosition position, IReadOnlyList<YamlMember> members) => new(YamlKind.Object, "", position)
    {
        Members = members,
        Count = 1 + members.Sum(member => member.Value.Count),
        Depth = 1 + members.Select(member => member.Value.Depth).DefaultIfEmpty().Max(),
    };

    /// <summary>The value of a field; <see langword="null"/> where there is none, or only <c>null</c>.</summary>
    public YamlNode? Get(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member.Value.Kind == YamlKind.Null ? null : member.Value;
            }
        }

        return null;
    }
}

/// <summary>A field of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">Where its name begins.</param>
/// <param name="Value">Its value.</param>
internal sealed record YamlMember(string Name, YamlPosition Key, YamlNode Value);
