// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetApplyConfigurationContract]
public sealed partial class DaemonSetApplyConfiguration;

internal sealed class DaemonSetApplyConfigurationContractAttribute : JsonContractAttribute<DaemonSetApplyConfiguration>
{
    protected override DaemonSetApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((DaemonSetApplyConfiguration)o).ApiVersion, static (o, v) => ((DaemonSetApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((DaemonSetApplyConfiguration)o).Kind, static (o, v) => ((DaemonSetApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((DaemonSetApplyConfiguration)o).Metadata, static (o, v) => ((DaemonSetApplyConfiguration)o).Metadata = v!),
        Optional<DaemonSetSpecApplyConfiguration>(options, "Spec", "spec", static o => ((DaemonSetApplyConfiguration)o).Spec, static (o, v) => ((DaemonSetApplyConfiguration)o).Spec = v),
        Optional<DaemonSetStatusApplyConfiguration>(options, "Status", "status", static o => ((DaemonSetApplyConfiguration)o).Status, static (o, v) => ((DaemonSetApplyConfiguration)o).Status = v),
    ];
}
