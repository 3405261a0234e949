using CrdGen.Schema.Json;
using CrdGen.Yaml;

namespace CrdGen.Cli.Reading;

/// <summary>Reads YAML as Kubernetes does, one document or several.</summary>
internal static class YamlDocuments
{
    /// <exception cref="SourceException">The text is no YAML, or is not what JSON can hold.</exception>
    public static IReadOnlyList<SourceDocument> ReadAll(string file, string text)
    {
        try
        {
            return [.. YamlReader.ReadAll(text).Select(node => new SourceDocument(file, Value(node), Node(node, Position(node.Position))))];
        }
        catch (YamlSyntaxException e)
        {
            throw new SourceException(e.Message, e.Position is { } position ? Position(position) : null);
        }
    }

    private static JsonValue Value(YamlNode node) => node.Kind switch
    {
        YamlKind.Null => JsonValue.Null,
        YamlKind.True => JsonValue.True,
        YamlKind.False => JsonValue.False,
        YamlKind.Number => JsonValue.FromNumber(node.Text),
        YamlKind.String => JsonValue.From(node.Text),
        YamlKind.List => JsonValue.From(node.Items.Select(Value).ToList()),
        _ => JsonValue.From(node.Members.Select(member => new JsonMember(member.Name, Value(member.Value))).ToList()),
    };

    private static SourceNode Node(YamlNode node, SourcePosition key) => new(key, Position(node.Position), node.Kind switch
    {
        YamlKind.List => [.. node.Items.Select(item => Node(item, Position(item.Position)))],
        YamlKind.Object => [.. node.Members.Select(member => Node(member.Value, Position(member.Key)))],
        _ => [],
    });

    private static SourcePosition Position(YamlPosition position) => new(position.Line, position.Column);
}
