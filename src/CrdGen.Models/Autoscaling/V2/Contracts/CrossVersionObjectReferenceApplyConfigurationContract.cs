// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[CrossVersionObjectReferenceApplyConfigurationContract]
public sealed partial class CrossVersionObjectReferenceApplyConfiguration;

internal sealed class CrossVersionObjectReferenceApplyConfigurationContractAttribute : JsonContractAttribute<CrossVersionObjectReferenceApplyConfiguration>
{
    protected override CrossVersionObjectReferenceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((CrossVersionObjectReferenceApplyConfiguration)o).ApiVersion, static (o, v) => ((CrossVersionObjectReferenceApplyConfiguration)o).ApiVersion = v),
        Optional<string>(options, "Kind", "kind", static o => ((CrossVersionObjectReferenceApplyConfiguration)o).Kind, static (o, v) => ((CrossVersionObjectReferenceApplyConfiguration)o).Kind = v),
        Optional<string>(options, "Name", "name", static o => ((CrossVersionObjectReferenceApplyConfiguration)o).Name, static (o, v) => ((CrossVersionObjectReferenceApplyConfiguration)o).Name = v),
    ];
}
