// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSIDriverSpecContract]
public sealed partial class CSIDriverSpec;

internal sealed class CSIDriverSpecContractAttribute : JsonContractAttribute<CSIDriverSpec>
{
    protected override CSIDriverSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AttachRequired", "attachRequired", static o => ((CSIDriverSpec)o).AttachRequired, static (o, v) => ((CSIDriverSpec)o).AttachRequired = v),
        Optional<string>(options, "FsGroupPolicy", "fsGroupPolicy", static o => ((CSIDriverSpec)o).FsGroupPolicy, static (o, v) => ((CSIDriverSpec)o).FsGroupPolicy = v),
        Optional<long?>(options, "NodeAllocatableUpdatePeriodSeconds", "nodeAllocatableUpdatePeriodSeconds", static o => ((CSIDriverSpec)o).NodeAllocatableUpdatePeriodSeconds, static (o, v) => ((CSIDriverSpec)o).NodeAllocatableUpdatePeriodSeconds = v),
        Optional<bool?>(options, "PodInfoOnMount", "podInfoOnMount", static o => ((CSIDriverSpec)o).PodInfoOnMount, static (o, v) => ((CSIDriverSpec)o).PodInfoOnMount = v),
        Optional<bool?>(options, "PreventPodSchedulingIfMissing", "preventPodSchedulingIfMissing", static o => ((CSIDriverSpec)o).PreventPodSchedulingIfMissing, static (o, v) => ((CSIDriverSpec)o).PreventPodSchedulingIfMissing = v),
        Optional<bool?>(options, "RequiresRepublish", "requiresRepublish", static o => ((CSIDriverSpec)o).RequiresRepublish, static (o, v) => ((CSIDriverSpec)o).RequiresRepublish = v),
        Optional<bool?>(options, "SeLinuxMount", "seLinuxMount", static o => ((CSIDriverSpec)o).SeLinuxMount, static (o, v) => ((CSIDriverSpec)o).SeLinuxMount = v),
        Optional<bool?>(options, "ServiceAccountTokenInSecrets", "serviceAccountTokenInSecrets", static o => ((CSIDriverSpec)o).ServiceAccountTokenInSecrets, static (o, v) => ((CSIDriverSpec)o).ServiceAccountTokenInSecrets = v),
        Optional<bool?>(options, "StorageCapacity", "storageCapacity", static o => ((CSIDriverSpec)o).StorageCapacity, static (o, v) => ((CSIDriverSpec)o).StorageCapacity = v),
        Optional<List<TokenRequest>>(options, "TokenRequests", "tokenRequests", static o => ((CSIDriverSpec)o).TokenRequests, static (o, v) => ((CSIDriverSpec)o).TokenRequests = v),
        Optional<List<string>>(options, "VolumeLifecycleModes", "volumeLifecycleModes", static o => ((CSIDriverSpec)o).VolumeLifecycleModes, static (o, v) => ((CSIDriverSpec)o).VolumeLifecycleModes = v),
    ];
}
