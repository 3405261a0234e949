// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetApplyConfigurationContract]
public sealed partial class StatefulSetApplyConfiguration;

internal sealed class StatefulSetApplyConfigurationContractAttribute : JsonContractAttribute<StatefulSetApplyConfiguration>
{
    protected override StatefulSetApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((StatefulSetApplyConfiguration)o).ApiVersion, static (o, v) => ((StatefulSetApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((StatefulSetApplyConfiguration)o).Kind, static (o, v) => ((StatefulSetApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((StatefulSetApplyConfiguration)o).Metadata, static (o, v) => ((StatefulSetApplyConfiguration)o).Metadata = v!),
        Optional<StatefulSetSpecApplyConfiguration>(options, "Spec", "spec", static o => ((StatefulSetApplyConfiguration)o).Spec, static (o, v) => ((StatefulSetApplyConfiguration)o).Spec = v),
        Optional<StatefulSetStatusApplyConfiguration>(options, "Status", "status", static o => ((StatefulSetApplyConfiguration)o).Status, static (o, v) => ((StatefulSetApplyConfiguration)o).Status = v),
    ];
}
