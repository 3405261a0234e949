using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Yaml.Writing;

namespace CrdGen.Client.Yaml;

/// <summary>JSON as YAML, in the style of kubectl (<see cref="YamlEmitter"/>); <see cref="YamlJson"/> reads the same JSON back.</summary>
internal static class YamlText
{
    /// <summary>A document without a mark, with a line break at its end.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isSorted">Whether the fields stand in the order of their names, as kubectl writes objects.</param>
    /// <exception cref="FormatException">A string is no Unicode text.</exception>
    public static string Write(JsonNode? value, bool isSorted = false)
    {
        using var emitter = new YamlEmitter();
        Write(emitter, value, isSorted);
        return emitter.End();
    }

    private static void Write(YamlEmitter emitter, JsonNode? value, bool isSorted)
    {
        switch (value)
        {
            case null:
                emitter.Word("null");
                break;
            case JsonObject members:
                emitter.StartObject(members.Count == 0);
                foreach (var (name, member) in isSorted ? members.OrderBy(member => member.Key, StringComparer.Ordinal) : members.AsEnumerable())
                {
                    emitter.Name(name);
                    Write(emitter, member, isSorted);
                }

                emitter.EndObject();
                break;
            case JsonArray items:
                emitter.StartList(items.Count == 0);
                foreach (var item in items)
                {
                    Write(emitter, item, isSorted);
                }

                emitter.EndList();
                break;
            default:
                Scalar(emitter, value);
                break;
        }
    }

    private static void Scalar(YamlEmitter emitter, JsonNode value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                emitter.String(Text(value));
                break;
            case JsonValueKind.Number:
                emitter.Number(value.ToJsonString());
                break;
            default:
                emitter.Word(value.ToJsonString());
                break;
        }
    }

    /// <summary>A text, also where somebody made the node of what JSON has as a text: a time, bytes, a Guid.</summary>
    private static string Text(JsonNode value) =>
        value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : JsonNode.Parse(value.ToJsonString())!.GetValue<string>();
}
