using System.Globalization;
using System.Text.Json.Nodes;

namespace CrdGen.Client.Workloads;

/// <summary>A restart: another annotation in the template, for another template means other pods.</summary>
internal static class RolloutRestart
{
    private const string RestartedAt = "kubectl.kubernetes.io/restartedAt";

    public static MergePatch NewPatch()
    {
        var now = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new(TemplatePatch.Of(new() { ["metadata"] = new JsonObject { ["annotations"] = new JsonObject { [RestartedAt] = now } } }));
    }
}
