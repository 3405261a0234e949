// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodOSApplyConfigurationContract]
public sealed partial class PodOSApplyConfiguration;

internal sealed class PodOSApplyConfigurationContractAttribute : JsonContractAttribute<PodOSApplyConfiguration>
{
    protected override PodOSApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((PodOSApplyConfiguration)o).Name, static (o, v) => ((PodOSApplyConfiguration)o).Name = v),
    ];
}
