// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ModifyVolumeStatusContract]
public sealed partial class ModifyVolumeStatus;

internal sealed class ModifyVolumeStatusContractAttribute : JsonContractAttribute<ModifyVolumeStatus>
{
    protected override ModifyVolumeStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Status", "status", static o => ((ModifyVolumeStatus)o).Status, static (o, v) => ((ModifyVolumeStatus)o).Status = v!),
        Optional<string>(options, "TargetVolumeAttributesClassName", "targetVolumeAttributesClassName", static o => ((ModifyVolumeStatus)o).TargetVolumeAttributesClassName, static (o, v) => ((ModifyVolumeStatus)o).TargetVolumeAttributesClassName = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ModifyVolumeStatus Make();
}
