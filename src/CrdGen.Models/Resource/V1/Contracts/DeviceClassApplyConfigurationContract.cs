// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceClassApplyConfigurationContract]
public sealed partial class DeviceClassApplyConfiguration;

internal sealed class DeviceClassApplyConfigurationContractAttribute : JsonContractAttribute<DeviceClassApplyConfiguration>
{
    protected override DeviceClassApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((DeviceClassApplyConfiguration)o).ApiVersion, static (o, v) => ((DeviceClassApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((DeviceClassApplyConfiguration)o).Kind, static (o, v) => ((DeviceClassApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((DeviceClassApplyConfiguration)o).Metadata, static (o, v) => ((DeviceClassApplyConfiguration)o).Metadata = v!),
        Optional<DeviceClassSpec>(options, "Spec", "spec", static o => ((DeviceClassApplyConfiguration)o).Spec, static (o, v) => ((DeviceClassApplyConfiguration)o).Spec = v),
    ];
}
