// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodApplyConfigurationContract]
public sealed partial class PodApplyConfiguration;

internal sealed class PodApplyConfigurationContractAttribute : JsonContractAttribute<PodApplyConfiguration>
{
    protected override PodApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PodApplyConfiguration)o).ApiVersion, static (o, v) => ((PodApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PodApplyConfiguration)o).Kind, static (o, v) => ((PodApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PodApplyConfiguration)o).Metadata, static (o, v) => ((PodApplyConfiguration)o).Metadata = v!),
        Optional<PodSpecApplyConfiguration>(options, "Spec", "spec", static o => ((PodApplyConfiguration)o).Spec, static (o, v) => ((PodApplyConfiguration)o).Spec = v),
        Optional<PodStatusApplyConfiguration>(options, "Status", "status", static o => ((PodApplyConfiguration)o).Status, static (o, v) => ((PodApplyConfiguration)o).Status = v),
    ];
}
