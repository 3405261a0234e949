namespace CrdGen.Yaml;

/// <summary>A mapping as it is read: its own keys, and those that merge keys bring, which stand behind.</summary>
internal sealed class YamlMapping
{
    private readonly List<YamlMember> members = [];
    private readonly Dictionary<string, YamlPosition> names = new(StringComparer.Ordinal);
    private List<YamlMember>? merged;

    /// <exception cref="YamlSyntaxException">The name was there before.</exception>
    public void Add(YamlMember member)
    {
        if (!names.TryAdd(member.Name, member.Key))
        {
            throw new YamlSyntaxException($"the field \"{member.Name}\" stands twice; before in line {names[member.Name].Line}", member.Key);
        }

        members.Add(member);
    }

    /// <exception cref="YamlSyntaxException">The value is neither a mapping nor a list of mappings.</exception>
    public void Merge(YamlNode value, YamlPosition position)
    {
        if (value.Kind != YamlKind.List)
        {
            MergeOne(value, position);
            return;
        }

        foreach (var item in value.Items)
        {
            MergeOne(item, position);
        }
    }

    public YamlNode Build(YamlPosition start)
    {
        foreach (var member in merged ?? [])
        {
            if (names.TryAdd(member.Name, member.Key))
            {
                members.Add(member);
            }
        }

        return YamlNode.Object(start, members);
    }

    private void MergeOne(YamlNode value, YamlPosition position)
    {
        if (value.Kind != YamlKind.Object)
        {
            throw new YamlSyntaxException("a merge key (<<) takes a mapping, or a list of mappings", position);
        }

        (merged ??= []).AddRange(value.Members);
    }
}
