using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Json;

namespace CrdGen.Client;

/// <summary>A JSON merge patch (RFC 7396): what is there is set, <c>null</c> removes, lists are replaced as a whole.</summary>
public sealed class MergePatch : ResourcePatch
{
    /// <summary>A patch.</summary>
    /// <param name="patch">What changes; it is not copied.</param>
    public MergePatch(JsonObject patch)
    {
        ArgumentNullException.ThrowIfNull(patch);
        Patch = patch;
    }

    /// <summary>What changes.</summary>
    public JsonObject Patch { get; }

    internal override string MediaType => MediaTypes.MergePatch;

    /// <summary>Reads a patch.</summary>
    /// <param name="json">An object in JSON.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static MergePatch Parse(string json) => new(PatchText.ReadObject(json));

    /// <summary>The patch that makes one object of another.</summary>
    /// <typeparam name="T">The type of both.</typeparam>
    /// <param name="before">The object as it is.</param>
    /// <param name="after">The object as it shall be.</param>
    public static MergePatch Between<T>(T before, T after)
        where T : class, IApiResource<T> => Between(before, after, T.JsonTypeInfo);

    /// <summary>The patch that makes one object of another.</summary>
    /// <typeparam name="T">The type of both.</typeparam>
    /// <param name="before">The object as it is.</param>
    /// <param name="after">The object as it shall be.</param>
    /// <param name="type">How System.Text.Json writes it.</param>
    /// <exception cref="ArgumentException">The type is no object in JSON.</exception>
    public static MergePatch Between<T>(T before, T after, JsonTypeInfo<T> type) =>
        JsonSerializer.SerializeToNode(before, type) is JsonObject old && JsonSerializer.SerializeToNode(after, type) is JsonObject @new
            ? new(MergeDifference.Of(old, @new))
            : throw new ArgumentException($"{typeof(T)} is no object in JSON.", nameof(before));

    /// <inheritdoc/>
    public override string ToString() => Patch.ToJsonString();

    internal override void WriteTo(Utf8JsonWriter writer) => Patch.WriteTo(writer);
}
