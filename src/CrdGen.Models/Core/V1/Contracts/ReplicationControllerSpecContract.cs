// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ReplicationControllerSpecContract]
public sealed partial class ReplicationControllerSpec;

internal sealed class ReplicationControllerSpecContractAttribute : JsonContractAttribute<ReplicationControllerSpec>
{
    protected override ReplicationControllerSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((ReplicationControllerSpec)o).MinReadySeconds, static (o, v) => ((ReplicationControllerSpec)o).MinReadySeconds = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((ReplicationControllerSpec)o).Replicas, static (o, v) => ((ReplicationControllerSpec)o).Replicas = v),
        Optional<Dictionary<string, string>>(options, "Selector", "selector", static o => ((ReplicationControllerSpec)o).Selector, static (o, v) => ((ReplicationControllerSpec)o).Selector = v),
        Optional<PodTemplateSpec>(options, "Template", "template", static o => ((ReplicationControllerSpec)o).Template, static (o, v) => ((ReplicationControllerSpec)o).Template = v),
    ];
}
