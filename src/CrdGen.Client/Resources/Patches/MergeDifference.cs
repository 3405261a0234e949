using System.Text.Json.Nodes;

namespace CrdGen.Client;

/// <summary>What a JSON merge patch must say so that one object becomes another.</summary>
internal static class MergeDifference
{
    public static JsonObject Of(JsonObject before, JsonObject after)
    {
        var patch = new JsonObject();
        foreach (var (name, value) in after)
        {
            var old = before[name];
            if (value is JsonObject next && old is JsonObject previous)
            {
                if (Of(previous, next) is { Count: > 0 } inner)
                {
                    patch[name] = inner;
                }
            }
            else if (!JsonNode.DeepEquals(old, value))
            {
                patch[name] = value?.DeepClone();
            }
        }

        foreach (var (name, _) in before)
        {
            if (!after.ContainsKey(name))
            {
                patch[name] = null;
            }
        }

        return patch;
    }
}
