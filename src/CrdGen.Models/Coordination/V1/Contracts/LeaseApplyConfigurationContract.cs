// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Coordination.V1;

[LeaseApplyConfigurationContract]
public sealed partial class LeaseApplyConfiguration;

internal sealed class LeaseApplyConfigurationContractAttribute : JsonContractAttribute<LeaseApplyConfiguration>
{
    protected override LeaseApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((LeaseApplyConfiguration)o).ApiVersion, static (o, v) => ((LeaseApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((LeaseApplyConfiguration)o).Kind, static (o, v) => ((LeaseApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((LeaseApplyConfiguration)o).Metadata, static (o, v) => ((LeaseApplyConfiguration)o).Metadata = v!),
        Optional<LeaseSpec>(options, "Spec", "spec", static o => ((LeaseApplyConfiguration)o).Spec, static (o, v) => ((LeaseApplyConfiguration)o).Spec = v),
    ];
}
