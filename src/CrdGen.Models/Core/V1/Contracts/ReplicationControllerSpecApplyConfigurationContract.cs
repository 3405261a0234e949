// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ReplicationControllerSpecApplyConfigurationContract]
public sealed partial class ReplicationControllerSpecApplyConfiguration;

internal sealed class ReplicationControllerSpecApplyConfigurationContractAttribute : JsonContractAttribute<ReplicationControllerSpecApplyConfiguration>
{
    protected override ReplicationControllerSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((ReplicationControllerSpecApplyConfiguration)o).MinReadySeconds, static (o, v) => ((ReplicationControllerSpecApplyConfiguration)o).MinReadySeconds = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((ReplicationControllerSpecApplyConfiguration)o).Replicas, static (o, v) => ((ReplicationControllerSpecApplyConfiguration)o).Replicas = v),
        Optional<Dictionary<string, string>>(options, "Selector", "selector", static o => ((ReplicationControllerSpecApplyConfiguration)o).Selector, static (o, v) => ((ReplicationControllerSpecApplyConfiguration)o).Selector = v),
        Optional<PodTemplateSpecApplyConfiguration>(options, "Template", "template", static o => ((ReplicationControllerSpecApplyConfiguration)o).Template, static (o, v) => ((ReplicationControllerSpecApplyConfiguration)o).Template = v),
    ];
}
