// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ModifyVolumeStatusApplyConfigurationContract]
public sealed partial class ModifyVolumeStatusApplyConfiguration;

internal sealed class ModifyVolumeStatusApplyConfigurationContractAttribute : JsonContractAttribute<ModifyVolumeStatusApplyConfiguration>
{
    protected override ModifyVolumeStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Status", "status", static o => ((ModifyVolumeStatusApplyConfiguration)o).Status, static (o, v) => ((ModifyVolumeStatusApplyConfiguration)o).Status = v),
        Optional<string>(options, "TargetVolumeAttributesClassName", "targetVolumeAttributesClassName", static o => ((ModifyVolumeStatusApplyConfiguration)o).TargetVolumeAttributesClassName, static (o, v) => ((ModifyVolumeStatusApplyConfiguration)o).TargetVolumeAttributesClassName = v),
    ];
}
