// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerStatusContract]
public sealed partial class ContainerStatus;

internal sealed class ContainerStatusContractAttribute : JsonContractAttribute<ContainerStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ContainerStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "AllocatedResources", "allocatedResources", static o => ((ContainerStatus)o).AllocatedResources, static (o, v) => ((ContainerStatus)o).AllocatedResources = v),
        Optional<List<ResourceStatus>>(options, "AllocatedResourcesStatus", "allocatedResourcesStatus", static o => ((ContainerStatus)o).AllocatedResourcesStatus, static (o, v) => ((ContainerStatus)o).AllocatedResourcesStatus = v),
        Optional<string>(options, "ContainerID", "containerID", static o => ((ContainerStatus)o).ContainerID, static (o, v) => ((ContainerStatus)o).ContainerID = v),
        Required<string>(options, "Image", "image", static o => ((ContainerStatus)o).Image, static (o, v) => ((ContainerStatus)o).Image = v!),
        Required<string>(options, "ImageID", "imageID", static o => ((ContainerStatus)o).ImageID, static (o, v) => ((ContainerStatus)o).ImageID = v!),
        Optional<ContainerState>(options, "LastState", "lastState", static o => ((ContainerStatus)o).LastState, static (o, v) => ((ContainerStatus)o).LastState = v),
        Required<string>(options, "Name", "name", static o => ((ContainerStatus)o).Name, static (o, v) => ((ContainerStatus)o).Name = v!),
        Required<bool>(options, "Ready", "ready", static o => ((ContainerStatus)o).Ready, static (o, v) => ((ContainerStatus)o).Ready = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((ContainerStatus)o).Resources, static (o, v) => ((ContainerStatus)o).Resources = v),
        Required<int>(options, "RestartCount", "restartCount", static o => ((ContainerStatus)o).RestartCount, static (o, v) => ((ContainerStatus)o).RestartCount = v),
        Optional<bool?>(options, "Started", "started", static o => ((ContainerStatus)o).Started, static (o, v) => ((ContainerStatus)o).Started = v),
        Optional<ContainerState>(options, "State", "state", static o => ((ContainerStatus)o).State, static (o, v) => ((ContainerStatus)o).State = v),
        Optional<string>(options, "StopSignal", "stopSignal", static o => ((ContainerStatus)o).StopSignal, static (o, v) => ((ContainerStatus)o).StopSignal = v),
        Optional<ContainerUser>(options, "User", "user", static o => ((ContainerStatus)o).User, static (o, v) => ((ContainerStatus)o).User = v),
        Optional<List<VolumeMountStatus>>(options, "VolumeMounts", "volumeMounts", static o => ((ContainerStatus)o).VolumeMounts, static (o, v) => ((ContainerStatus)o).VolumeMounts = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerStatus Make();
}
