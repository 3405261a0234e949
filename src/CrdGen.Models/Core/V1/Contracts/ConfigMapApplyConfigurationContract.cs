// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ConfigMapApplyConfigurationContract]
public sealed partial class ConfigMapApplyConfiguration;

internal sealed class ConfigMapApplyConfigurationContractAttribute : JsonContractAttribute<ConfigMapApplyConfiguration>
{
    protected override ConfigMapApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ConfigMapApplyConfiguration)o).ApiVersion, static (o, v) => ((ConfigMapApplyConfiguration)o).ApiVersion = v!),
        Optional<Dictionary<string, byte[]>>(options, "BinaryData", "binaryData", static o => ((ConfigMapApplyConfiguration)o).BinaryData, static (o, v) => ((ConfigMapApplyConfiguration)o).BinaryData = v),
        Optional<Dictionary<string, string>>(options, "Data", "data", static o => ((ConfigMapApplyConfiguration)o).Data, static (o, v) => ((ConfigMapApplyConfiguration)o).Data = v),
        Optional<bool?>(options, "Immutable", "immutable", static o => ((ConfigMapApplyConfiguration)o).Immutable, static (o, v) => ((ConfigMapApplyConfiguration)o).Immutable = v),
        Given<string>(options, "Kind", "kind", static o => ((ConfigMapApplyConfiguration)o).Kind, static (o, v) => ((ConfigMapApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ConfigMapApplyConfiguration)o).Metadata, static (o, v) => ((ConfigMapApplyConfiguration)o).Metadata = v!),
    ];
}
