// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ReplicationControllerApplyConfigurationContract]
public sealed partial class ReplicationControllerApplyConfiguration;

internal sealed class ReplicationControllerApplyConfigurationContractAttribute : JsonContractAttribute<ReplicationControllerApplyConfiguration>
{
    protected override ReplicationControllerApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ReplicationControllerApplyConfiguration)o).ApiVersion, static (o, v) => ((ReplicationControllerApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ReplicationControllerApplyConfiguration)o).Kind, static (o, v) => ((ReplicationControllerApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ReplicationControllerApplyConfiguration)o).Metadata, static (o, v) => ((ReplicationControllerApplyConfiguration)o).Metadata = v!),
        Optional<ReplicationControllerSpecApplyConfiguration>(options, "Spec", "spec", static o => ((ReplicationControllerApplyConfiguration)o).Spec, static (o, v) => ((ReplicationControllerApplyConfiguration)o).Spec = v),
        Optional<ReplicationControllerStatusApplyConfiguration>(options, "Status", "status", static o => ((ReplicationControllerApplyConfiguration)o).Status, static (o, v) => ((ReplicationControllerApplyConfiguration)o).Status = v),
    ];
}
