// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ConfigMapNodeConfigSourceContract]
public sealed partial class ConfigMapNodeConfigSource;

internal sealed class ConfigMapNodeConfigSourceContractAttribute : JsonContractAttribute<ConfigMapNodeConfigSource>
{
    protected override ConfigMapNodeConfigSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "KubeletConfigKey", "kubeletConfigKey", static o => ((ConfigMapNodeConfigSource)o).KubeletConfigKey, static (o, v) => ((ConfigMapNodeConfigSource)o).KubeletConfigKey = v!),
        Required<string>(options, "Name", "name", static o => ((ConfigMapNodeConfigSource)o).Name, static (o, v) => ((ConfigMapNodeConfigSource)o).Name = v!),
        Required<string>(options, "Namespace", "namespace", static o => ((ConfigMapNodeConfigSource)o).Namespace, static (o, v) => ((ConfigMapNodeConfigSource)o).Namespace = v!),
        Optional<string>(options, "ResourceVersion", "resourceVersion", static o => ((ConfigMapNodeConfigSource)o).ResourceVersion, static (o, v) => ((ConfigMapNodeConfigSource)o).ResourceVersion = v),
        Optional<string>(options, "Uid", "uid", static o => ((ConfigMapNodeConfigSource)o).Uid, static (o, v) => ((ConfigMapNodeConfigSource)o).Uid = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ConfigMapNodeConfigSource Make();
}
