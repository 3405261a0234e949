using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models;

/// <summary>The contract of a list of objects of a kind.</summary>
/// <typeparam name="TList">The list.</typeparam>
/// <typeparam name="T">Its items.</typeparam>
internal sealed class KubernetesListContractAttribute<TList, T> : JsonContractAttribute<TList>
    where TList : KubernetesList<T>, new()
    where T : IKubernetesResource<T>
{
    /// <inheritdoc/>
    protected override TList New() => new();

    /// <inheritdoc/>
    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given(options, "ApiVersion", "apiVersion", static o => ((TList)o).ApiVersion, static (o, v) => ((TList)o).ApiVersion = v!),
        Given(options, "Kind", "kind", static o => ((TList)o).Kind, static (o, v) => ((TList)o).Kind = v!),
        Given(options, "Metadata", "metadata", static o => ((TList)o).Metadata, static (o, v) => ((TList)o).Metadata = v!),
        Given(options, "Items", "items", static o => ((TList)o).Items, static (o, v) => ((TList)o).Items = v!),
    ];
}
