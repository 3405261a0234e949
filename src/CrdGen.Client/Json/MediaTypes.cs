namespace CrdGen.Client.Json;

/// <summary>What bodies are.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string JsonPatch = "application/json-patch+json";
    public const string MergePatch = "application/merge-patch+json";
    public const string StrategicMergePatch = "application/strategic-merge-patch+json";

    /// <summary>JSON is YAML.</summary>
    public const string Apply = "application/apply-patch+yaml";
}
