using CrdGen.Schema.Json;

namespace CrdGen.Cli.Reading;

/// <summary>A mapping as it is read: its own keys, and those that merge keys bring, which stand behind.</summary>
internal sealed class YamlMapping
{
    private readonly List<JsonMember> members = [];
    private readonly List<SourceNode> nodes = [];
    private readonly Dictionary<string, SourcePosition> names = new(StringComparer.Ordinal);
    private readonly List<(JsonMember Member, SourceNode Node)> merged = [];

    /// <exception cref="SourceException">The name was there before.</exception>
    public void Add(string name, JsonValue value, SourceNode node)
    {
        if (!names.TryAdd(name, node.Key))
        {
            throw new SourceException($"the field \"{name}\" stands twice; before in line {names[name].Line}", node.Key);
        }

        members.Add(new(name, value));
        nodes.Add(node);
    }

    /// <exception cref="SourceException">The value is neither a mapping nor a list of mappings.</exception>
    public void Merge(JsonValue value, SourceNode node, SourcePosition position)
    {
        if (value.Kind == JsonKind.Array)
        {
            for (var i = 0; i < value.Items.Count; i++)
            {
                MergeOne(value.Items[i], node.Children[i], position);
            }
        }
        else
        {
            MergeOne(value, node, position);
        }
    }

    public Read Build(SourcePosition start, int count)
    {
        foreach (var (member, node) in merged)
        {
            if (names.TryAdd(member.Name, node.Key))
            {
                members.Add(member);
                nodes.Add(node);
            }
        }

        return new(JsonValue.From(members), new(start, start, [.. nodes]), count);
    }

    private void MergeOne(JsonValue value, SourceNode node, SourcePosition position)
    {
        if (value.Kind != JsonKind.Object)
        {
            throw new SourceException("a merge key (<<) takes a mapping, or a list of mappings", position);
        }

        for (var i = 0; i < value.Members.Count; i++)
        {
            merged.Add((value.Members[i], node.Children[i]));
        }
    }
}
