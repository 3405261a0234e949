using CrdGen.Schema.Json;
using CrdGen.Yaml.Writing;

namespace CrdGen.Build.Yaml;

/// <summary>
/// JSON as YAML, in the form that controller-gen gives its manifests (<see cref="YamlEmitter"/>), so that a project that comes from there sees no
/// noise in its diffs.
/// </summary>
public static class YamlText
{
    /// <returns>One document, with its <c>---</c>, that ends in a line feed.</returns>
    /// <exception cref="UnpairedSurrogateException">A string is no Unicode text, so no file can hold it.</exception>
    public static string Write(JsonValue value)
    {
        using var emitter = new YamlEmitter(isMarked: true);
        Write(emitter, value);
        return emitter.End();
    }

    private static void Write(YamlEmitter emitter, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Null:
                emitter.Word("null");
                break;
            case JsonKind.True:
                emitter.Word("true");
                break;
            case JsonKind.False:
                emitter.Word("false");
                break;
            case JsonKind.Number:
                emitter.Number(value.Text);
                break;
            case JsonKind.String:
                emitter.String(value.Text);
                break;
            case JsonKind.Array:
                emitter.StartList(value.Items.IsEmpty);
                foreach (var item in value.Items)
                {
                    Write(emitter, item);
                }

                emitter.EndList();
                break;
            case JsonKind.Object:
                emitter.StartObject(value.Members.IsEmpty);
                foreach (var member in value.Members)
                {
                    emitter.Name(member.Name);
                    Write(emitter, member.Value);
                }

                emitter.EndObject();
                break;
        }
    }
}
