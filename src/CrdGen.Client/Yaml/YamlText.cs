using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrdGen.Client.Yaml;

/// <summary>JSON as YAML, in the style of kubectl; <see cref="YamlJson"/> reads the same JSON back.</summary>
internal static class YamlText
{
    /// <summary>A document, with a line break at its end.</summary>
    public static string Write(JsonNode? value)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, skipAnchorName: false, indentSequences: false));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(emitter, value);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Emitter emitter, JsonNode? value)
    {
        switch (value)
        {
            case null:
                emitter.Emit(new Scalar("null"));
                break;
            case JsonObject members:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, members.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (name, member) in members)
                {
                    Write(emitter, name);
                    Write(emitter, member);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray items:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in items)
                {
                    Write(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case var text when text.GetValueKind() == JsonValueKind.String:
                Write(emitter, text.GetValue<string>());
                break;
            default:
                emitter.Emit(new Scalar(value.ToJsonString()));
                break;
        }
    }

    /// <summary>A text that would be read as something else, or not at all, stands in quotes.</summary>
    private static void Write(Emitter emitter, string text)
    {
        var isPlain = text != "<<" && YamlScalars.Resolve(text) is { Kind: YamlKind.String } && !text.AsSpan().ContainsAny('\n', '\r', '\t') && !text.StartsWith("---", StringComparison.Ordinal) && !text.StartsWith("...", StringComparison.Ordinal);
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, isPlain ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted, true, true));
    }
}
