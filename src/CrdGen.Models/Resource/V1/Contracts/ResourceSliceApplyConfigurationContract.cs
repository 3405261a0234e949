// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceSliceApplyConfigurationContract]
public sealed partial class ResourceSliceApplyConfiguration;

internal sealed class ResourceSliceApplyConfigurationContractAttribute : JsonContractAttribute<ResourceSliceApplyConfiguration>
{
    protected override ResourceSliceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ResourceSliceApplyConfiguration)o).ApiVersion, static (o, v) => ((ResourceSliceApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ResourceSliceApplyConfiguration)o).Kind, static (o, v) => ((ResourceSliceApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceSliceApplyConfiguration)o).Metadata, static (o, v) => ((ResourceSliceApplyConfiguration)o).Metadata = v!),
        Optional<ResourceSliceSpecApplyConfiguration>(options, "Spec", "spec", static o => ((ResourceSliceApplyConfiguration)o).Spec, static (o, v) => ((ResourceSliceApplyConfiguration)o).Spec = v),
    ];
}
