using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrdGen.Yaml;

/// <summary>
/// Reads YAML as Kubernetes does, one document or several. Anchors, aliases and merge keys (<c>&lt;&lt;</c>) are followed; an
/// explicit key wins over a merged one.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>How many values aliases may stand for in one document: more is an attack, not a manifest.</summary>
    public const int MaxAliasedValues = 1_000_000;

    /// <summary>How deep values may nest: no Kubernetes object comes near it.</summary>
    public const int MaxDepth = 256;

    private readonly Parser parser;
    private readonly Dictionary<AnchorName, YamlNode?> anchors = [];
    private long aliased;

    private YamlReader(string text) => parser = new Parser(new StringReader(text));

    /// <summary>The documents of a text, without empty ones.</summary>
    /// <exception cref="YamlSyntaxException">The text is no YAML, or is not what JSON can hold.</exception>
    public static IReadOnlyList<YamlNode> ReadAll(string text)
    {
        var reader = new YamlReader(text);
        try
        {
            return reader.ReadAll();
        }
        catch (YamlException e)
        {
            throw new YamlSyntaxException("the text is no YAML: " + Plain(e.Message), e.Message.Contains(" tab ", StringComparison.Ordinal) ? IndentingTab(text, e.Start) : At(e.Start));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or FormatException and not YamlSyntaxException)
        {
            // The parser's own failures at texts that it was not made for.
            throw new YamlSyntaxException("the text is no YAML", reader.parser.Current is { } current ? At(current.End) : null);
        }
    }

    private static string Plain(string message) => message.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');

    /// <summary>The parser's mark is where the value begins that holds the tab; people look for the tab.</summary>
    private static YamlPosition IndentingTab(string text, Mark mark)
    {
        var lines = text.Split('\n');
        for (var i = (int)Math.Max(1, mark.Line) - 1; i < lines.Length; i++)
        {
            var blanks = lines[i].Length - lines[i].TrimStart(' ').Length;
            if (blanks < lines[i].Length && lines[i][blanks] == '\t')
            {
                return new(i + 1, blanks + 1);
            }
        }

        return At(mark);
    }

    private static YamlPosition At(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private List<YamlNode> ReadAll()
    {
        var documents = new List<YamlNode>();
        while (parser.MoveNext())
        {
            if (parser.Current is not DocumentStart)
            {
                continue;
            }

            anchors.Clear();
            aliased = 0;
            parser.MoveNext();
            var isEmpty = parser.Current is Scalar { Value: "", Style: ScalarStyle.Plain, Tag.IsEmpty: true };
            var read = ReadNode(0);
            if (!isEmpty)
            {
                documents.Add(read);
            }
        }

        return documents;
    }

    /// <summary>Reads the node that the parser stands at; leaves it at the node's last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        var start = parser.Current!;
        if (depth > MaxDepth)
        {
            throw TooDeep(start);
        }

        if (start is AnchorAlias alias)
        {
            return Follow(alias, depth);
        }

        var anchor = (start as NodeEvent)?.Anchor ?? AnchorName.Empty;
        if (!anchor.IsEmpty)
        {
            anchors[anchor] = null;
        }

        var read = start switch
        {
            MappingStart => ReadMapping(At(start.Start), depth),
            SequenceStart => ReadSequence(At(start.Start), depth),
            Scalar scalar => ReadScalar(scalar),
            _ => throw new YamlSyntaxException("a value is expected", At(start.Start)),
        };
        if (!anchor.IsEmpty)
        {
            anchors[anchor] = read;
        }

        return read;
    }

    private YamlNode Follow(AnchorAlias alias, int depth)
    {
        if (!anchors.TryGetValue(alias.Value, out var read))
        {
            throw new YamlSyntaxException($"there is no anchor &{alias.Value} before the alias *{alias.Value}", At(alias.Start));
        }

        if (read is null)
        {
            throw new YamlSyntaxException($"the alias *{alias.Value} stands inside of what it refers to", At(alias.Start));
        }

        if (depth + read.Depth > MaxDepth)
        {
            throw TooDeep(alias);
        }

        aliased += read.Count;
        return aliased <= MaxAliasedValues ? read : throw new YamlSyntaxException($"aliases stand for more than {MaxAliasedValues} values", At(alias.Start));
    }

    private static YamlSyntaxException TooDeep(ParsingEvent place) => new($"values nest deeper than {MaxDepth} levels", At(place.Start));

    private YamlNode ReadSequence(YamlPosition start, int depth)
    {
        var items = new List<YamlNode>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return YamlNode.List(start, items);
    }

    private YamlNode ReadMapping(YamlPosition start, int depth)
    {
        var mapping = new YamlMapping();
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var key = At(parser.Current!.Start);
            var isMerge = parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
            var name = isMerge ? "<<" : YamlKeys.Name(ReadNode(depth + 1), key);
            parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (isMerge)
            {
                mapping.Merge(value, key);
            }
            else
            {
                mapping.Add(new(name, key, value));
            }
        }

        return mapping.Build(start);
    }

    private static YamlNode ReadScalar(Scalar scalar)
    {
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        var position = At(scalar.Start);
        if (tag is "!" or "tag:yaml.org,2002:str" || (tag.Length == 0 && scalar.Style != ScalarStyle.Plain))
        {
            return new(YamlKind.String, scalar.Value, position);
        }

        var (kind, text) = YamlScalars.Resolve(scalar.Value) ?? throw new YamlSyntaxException($"'{scalar.Value}' is a number that JSON does not have: quote it to make it a string", position);
        var matches = tag switch
        {
            "" => true,
            "tag:yaml.org,2002:bool" => kind is YamlKind.True or YamlKind.False,
            "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" => kind == YamlKind.Number,
            "tag:yaml.org,2002:null" => kind == YamlKind.Null,
            "tag:yaml.org,2002:timestamp" => kind == YamlKind.String,
            _ => throw new YamlSyntaxException($"the tag {tag} is not known", position),
        };
        return matches ? new(kind, text, position) : throw new YamlSyntaxException($"'{scalar.Value}' is not what its tag {tag} says", position);
    }
}
