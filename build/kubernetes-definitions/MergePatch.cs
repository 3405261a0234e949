using System.Text.Json.Nodes;

namespace CrdGen.KubernetesData;

/// <summary>JSON merge patch (RFC 7396), but a patch of what is not there is an error: it is out of date.</summary>
internal static class MergePatch
{
    public static void Apply(JsonObject target, JsonObject patch, string path)
    {
        foreach (var (name, value) in patch)
        {
            if (value is JsonObject nested)
            {
                var inner = target[name] as JsonObject ?? throw new InvalidDataException($"corrections.json: {path}.{name} is not there");
                Apply(inner, nested, $"{path}.{name}");
            }
            else if (value is not null)
            {
                target[name] = value.DeepClone();
            }
            else if (!target.Remove(name))
            {
                throw new InvalidDataException($"corrections.json: {path}.{name} is not there");
            }
        }
    }
}
