using System.Text.Json;

namespace CrdGen.Client;

/// <summary>
/// A change of an object: a <see cref="JsonPatch"/>, <see cref="MergePatch"/> or <see cref="StrategicMergePatch"/>. Server-side apply,
/// which says what should be instead of what should change, is <c>ApplyAsync</c>.
/// </summary>
public abstract class ResourcePatch
{
    private protected ResourcePatch()
    {
    }

    internal abstract string MediaType { get; }

    internal abstract void WriteTo(Utf8JsonWriter writer);
}
