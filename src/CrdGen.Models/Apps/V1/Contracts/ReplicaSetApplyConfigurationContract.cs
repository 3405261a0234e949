// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ReplicaSetApplyConfigurationContract]
public sealed partial class ReplicaSetApplyConfiguration;

internal sealed class ReplicaSetApplyConfigurationContractAttribute : JsonContractAttribute<ReplicaSetApplyConfiguration>
{
    protected override ReplicaSetApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ReplicaSetApplyConfiguration)o).ApiVersion, static (o, v) => ((ReplicaSetApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ReplicaSetApplyConfiguration)o).Kind, static (o, v) => ((ReplicaSetApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ReplicaSetApplyConfiguration)o).Metadata, static (o, v) => ((ReplicaSetApplyConfiguration)o).Metadata = v!),
        Optional<ReplicaSetSpecApplyConfiguration>(options, "Spec", "spec", static o => ((ReplicaSetApplyConfiguration)o).Spec, static (o, v) => ((ReplicaSetApplyConfiguration)o).Spec = v),
        Optional<ReplicaSetStatusApplyConfiguration>(options, "Status", "status", static o => ((ReplicaSetApplyConfiguration)o).Status, static (o, v) => ((ReplicaSetApplyConfiguration)o).Status = v),
    ];
}
