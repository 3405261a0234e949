// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ReplicaSetSpecApplyConfigurationContract]
public sealed partial class ReplicaSetSpecApplyConfiguration;

internal sealed class ReplicaSetSpecApplyConfigurationContractAttribute : JsonContractAttribute<ReplicaSetSpecApplyConfiguration>
{
    protected override ReplicaSetSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "MinReadySeconds", "minReadySeconds", static o => ((ReplicaSetSpecApplyConfiguration)o).MinReadySeconds, static (o, v) => ((ReplicaSetSpecApplyConfiguration)o).MinReadySeconds = v),
        Optional<int?>(options, "Replicas", "replicas", static o => ((ReplicaSetSpecApplyConfiguration)o).Replicas, static (o, v) => ((ReplicaSetSpecApplyConfiguration)o).Replicas = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((ReplicaSetSpecApplyConfiguration)o).Selector, static (o, v) => ((ReplicaSetSpecApplyConfiguration)o).Selector = v),
        Optional<Core.V1.PodTemplateSpecApplyConfiguration>(options, "Template", "template", static o => ((ReplicaSetSpecApplyConfiguration)o).Template, static (o, v) => ((ReplicaSetSpecApplyConfiguration)o).Template = v),
    ];
}
