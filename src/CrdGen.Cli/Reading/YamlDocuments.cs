using CrdGen.Schema.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrdGen.Cli.Reading;

/// <summary>
/// Reads YAML as Kubernetes does, one document or several. Anchors, aliases and merge keys (<c>&lt;&lt;</c>) are followed; an
/// explicit key wins over a merged one.
/// </summary>
internal sealed class YamlDocuments
{
    /// <summary>How many values aliases may stand for in one document: more is an attack, not a manifest.</summary>
    public const int MaxAliasedValues = 1_000_000;

    private readonly string file;
    private readonly Parser parser;
    private readonly Dictionary<AnchorName, Read?> anchors = [];
    private long aliased;

    private YamlDocuments(string file, string text)
    {
        this.file = file;
        parser = new Parser(new StringReader(text));
    }

    /// <exception cref="SourceException">The text is no YAML, or is not what JSON can hold.</exception>
    public static IReadOnlyList<SourceDocument> ReadAll(string file, string text)
    {
        var documents = new YamlDocuments(file, text);
        try
        {
            return documents.ReadAll();
        }
        catch (YamlException e)
        {
            throw new SourceException("the text is no YAML: " + Plain(e.Message), e.Message.Contains(" tab ", StringComparison.Ordinal) ? IndentingTab(text, e.Start) : At(e.Start));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or FormatException and not SourceException)
        {
            // The parser's own failures at texts that it was not made for.
            throw new SourceException("the text is no YAML", documents.parser.Current is { } current ? At(current.End) : null);
        }
    }

    private static string Plain(string message) => message.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');

    /// <summary>The parser's mark is where the value begins that holds the tab; people look for the tab.</summary>
    private static SourcePosition IndentingTab(string text, Mark mark)
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

    private static SourcePosition At(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private List<SourceDocument> ReadAll()
    {
        var documents = new List<SourceDocument>();
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
                documents.Add(new(file, read.Value, read.Node));
            }
        }

        return documents;
    }

    /// <summary>Reads the node that the parser stands at; leaves it at the node's last event.</summary>
    private Read ReadNode(int depth)
    {
        var start = parser.Current!;
        if (depth > JsonDocuments.MaxDepth)
        {
            throw new SourceException($"values nest deeper than {JsonDocuments.MaxDepth} levels", At(start.Start));
        }

        if (start is AnchorAlias alias)
        {
            return Follow(alias);
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
            Scalar scalar => new(ReadScalar(scalar), SourceNode.Leaf(At(start.Start)), 1),
            _ => throw new SourceException("a value is expected", At(start.Start)),
        };
        if (!anchor.IsEmpty)
        {
            anchors[anchor] = read;
        }

        return read;
    }

    private Read Follow(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value, out var read))
        {
            throw new SourceException($"there is no anchor &{alias.Value} before the alias *{alias.Value}", At(alias.Start));
        }

        if (read is null)
        {
            throw new SourceException($"the alias *{alias.Value} stands inside of what it refers to", At(alias.Start));
        }

        aliased += read.Count;
        return aliased <= MaxAliasedValues ? read : throw new SourceException($"aliases stand for more than {MaxAliasedValues} values", At(alias.Start));
    }

    private Read ReadSequence(SourcePosition start, int depth)
    {
        var items = new List<JsonValue>();
        var nodes = new List<SourceNode>();
        var count = 1;
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            var item = ReadNode(depth + 1);
            items.Add(item.Value);
            nodes.Add(item.Node);
            count += item.Count;
        }

        return new(JsonValue.From(items), new(start, start, [.. nodes]), count);
    }

    private Read ReadMapping(SourcePosition start, int depth)
    {
        var mapping = new YamlMapping();
        var count = 1;
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var key = At(parser.Current!.Start);
            var isMerge = parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
            var name = isMerge ? "<<" : YamlKeys.Name(ReadNode(depth + 1).Value, key);
            parser.MoveNext();
            var read = ReadNode(depth + 1);
            count += read.Count;
            if (isMerge)
            {
                mapping.Merge(read.Value, read.Node, key);
            }
            else
            {
                mapping.Add(name, read.Value, read.Node with { Key = key });
            }
        }

        return mapping.Build(start, count);
    }

    private static JsonValue ReadScalar(Scalar scalar)
    {
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        if (tag is "!" or "tag:yaml.org,2002:str" || (tag.Length == 0 && scalar.Style != ScalarStyle.Plain))
        {
            return JsonValue.From(scalar.Value);
        }

        var value = YamlScalars.Resolve(scalar.Value) ?? throw new SourceException($"'{scalar.Value}' is a number that JSON does not have: quote it to make it a string", At(scalar.Start));
        var matches = tag switch
        {
            "" => true,
            "tag:yaml.org,2002:bool" => value.Kind is JsonKind.True or JsonKind.False,
            "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" => value.Kind == JsonKind.Number,
            "tag:yaml.org,2002:null" => value.Kind == JsonKind.Null,
            "tag:yaml.org,2002:timestamp" => value.Kind == JsonKind.String,
            _ => throw new SourceException($"the tag {tag} is not known", At(scalar.Start)),
        };
        return matches ? value : throw new SourceException($"'{scalar.Value}' is not what its tag {tag} says", At(scalar.Start));
    }
}

/// <summary>What was read, where, and of how many values it consists.</summary>
internal sealed record Read(JsonValue Value, SourceNode Node, int Count);
