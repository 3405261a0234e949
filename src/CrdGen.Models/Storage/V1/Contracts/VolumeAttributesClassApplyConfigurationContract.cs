// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttributesClassApplyConfigurationContract]
public sealed partial class VolumeAttributesClassApplyConfiguration;

internal sealed class VolumeAttributesClassApplyConfigurationContractAttribute : JsonContractAttribute<VolumeAttributesClassApplyConfiguration>
{
    protected override VolumeAttributesClassApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((VolumeAttributesClassApplyConfiguration)o).ApiVersion, static (o, v) => ((VolumeAttributesClassApplyConfiguration)o).ApiVersion = v!),
        Optional<string>(options, "DriverName", "driverName", static o => ((VolumeAttributesClassApplyConfiguration)o).DriverName, static (o, v) => ((VolumeAttributesClassApplyConfiguration)o).DriverName = v),
        Given<string>(options, "Kind", "kind", static o => ((VolumeAttributesClassApplyConfiguration)o).Kind, static (o, v) => ((VolumeAttributesClassApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((VolumeAttributesClassApplyConfiguration)o).Metadata, static (o, v) => ((VolumeAttributesClassApplyConfiguration)o).Metadata = v!),
        Optional<Dictionary<string, string>>(options, "Parameters", "parameters", static o => ((VolumeAttributesClassApplyConfiguration)o).Parameters, static (o, v) => ((VolumeAttributesClassApplyConfiguration)o).Parameters = v),
    ];
}
