// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[APIServiceApplyConfigurationContract]
public sealed partial class APIServiceApplyConfiguration;

internal sealed class APIServiceApplyConfigurationContractAttribute : JsonContractAttribute<APIServiceApplyConfiguration>
{
    protected override APIServiceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((APIServiceApplyConfiguration)o).ApiVersion, static (o, v) => ((APIServiceApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((APIServiceApplyConfiguration)o).Kind, static (o, v) => ((APIServiceApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((APIServiceApplyConfiguration)o).Metadata, static (o, v) => ((APIServiceApplyConfiguration)o).Metadata = v!),
        Optional<APIServiceSpecApplyConfiguration>(options, "Spec", "spec", static o => ((APIServiceApplyConfiguration)o).Spec, static (o, v) => ((APIServiceApplyConfiguration)o).Spec = v),
        Optional<APIServiceStatusApplyConfiguration>(options, "Status", "status", static o => ((APIServiceApplyConfiguration)o).Status, static (o, v) => ((APIServiceApplyConfiguration)o).Status = v),
    ];
}
