// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressApplyConfigurationContract]
public sealed partial class IngressApplyConfiguration;

internal sealed class IngressApplyConfigurationContractAttribute : JsonContractAttribute<IngressApplyConfiguration>
{
    protected override IngressApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((IngressApplyConfiguration)o).ApiVersion, static (o, v) => ((IngressApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((IngressApplyConfiguration)o).Kind, static (o, v) => ((IngressApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((IngressApplyConfiguration)o).Metadata, static (o, v) => ((IngressApplyConfiguration)o).Metadata = v!),
        Optional<IngressSpecApplyConfiguration>(options, "Spec", "spec", static o => ((IngressApplyConfiguration)o).Spec, static (o, v) => ((IngressApplyConfiguration)o).Spec = v),
        Optional<IngressStatus>(options, "Status", "status", static o => ((IngressApplyConfiguration)o).Status, static (o, v) => ((IngressApplyConfiguration)o).Status = v),
    ];
}
