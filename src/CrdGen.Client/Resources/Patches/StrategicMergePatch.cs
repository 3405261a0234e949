using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client.Json;

namespace CrdGen.Client;

/// <summary>
/// A strategic merge patch: a merge patch that merges lists by their keys, for built-in resources only. The server refuses it
/// for custom resources.
/// </summary>
public sealed class StrategicMergePatch : ResourcePatch
{
    /// <summary>A patch.</summary>
    /// <param name="patch">What changes; it is not copied.</param>
    public StrategicMergePatch(JsonObject patch)
    {
        ArgumentNullException.ThrowIfNull(patch);
        Patch = patch;
    }

    /// <summary>What changes.</summary>
    public JsonObject Patch { get; }

    internal override string MediaType => MediaTypes.StrategicMergePatch;

    /// <summary>Reads a patch.</summary>
    /// <param name="json">An object in JSON.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static StrategicMergePatch Parse(string json) => new(PatchText.ReadObject(json));

    /// <inheritdoc/>
    public override string ToString() => Patch.ToJsonString();

    internal override void WriteTo(Utf8JsonWriter writer) => Patch.WriteTo(writer);
}
