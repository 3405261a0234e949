// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressClassApplyConfigurationContract]
public sealed partial class IngressClassApplyConfiguration;

internal sealed class IngressClassApplyConfigurationContractAttribute : JsonContractAttribute<IngressClassApplyConfiguration>
{
    protected override IngressClassApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((IngressClassApplyConfiguration)o).ApiVersion, static (o, v) => ((IngressClassApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((IngressClassApplyConfiguration)o).Kind, static (o, v) => ((IngressClassApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((IngressClassApplyConfiguration)o).Metadata, static (o, v) => ((IngressClassApplyConfiguration)o).Metadata = v!),
        Optional<IngressClassSpecApplyConfiguration>(options, "Spec", "spec", static o => ((IngressClassApplyConfiguration)o).Spec, static (o, v) => ((IngressClassApplyConfiguration)o).Spec = v),
    ];
}
