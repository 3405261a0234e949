// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ConfigMapNodeConfigSourceApplyConfigurationContract]
public sealed partial class ConfigMapNodeConfigSourceApplyConfiguration;

internal sealed class ConfigMapNodeConfigSourceApplyConfigurationContractAttribute : JsonContractAttribute<ConfigMapNodeConfigSourceApplyConfiguration>
{
    protected override ConfigMapNodeConfigSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "KubeletConfigKey", "kubeletConfigKey", static o => ((ConfigMapNodeConfigSourceApplyConfiguration)o).KubeletConfigKey, static (o, v) => ((ConfigMapNodeConfigSourceApplyConfiguration)o).KubeletConfigKey = v),
        Optional<string>(options, "Name", "name", static o => ((ConfigMapNodeConfigSourceApplyConfiguration)o).Name, static (o, v) => ((ConfigMapNodeConfigSourceApplyConfiguration)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((ConfigMapNodeConfigSourceApplyConfiguration)o).Namespace, static (o, v) => ((ConfigMapNodeConfigSourceApplyConfiguration)o).Namespace = v),
        Optional<string>(options, "ResourceVersion", "resourceVersion", static o => ((ConfigMapNodeConfigSourceApplyConfiguration)o).ResourceVersion, static (o, v) => ((ConfigMapNodeConfigSourceApplyConfiguration)o).ResourceVersion = v),
        Optional<string>(options, "Uid", "uid", static o => ((ConfigMapNodeConfigSourceApplyConfiguration)o).Uid, static (o, v) => ((ConfigMapNodeConfigSourceApplyConfiguration)o).Uid = v),
    ];
}
