// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeResourceRequirementsContract]
public sealed partial class VolumeResourceRequirements;

internal sealed class VolumeResourceRequirementsContractAttribute : JsonContractAttribute<VolumeResourceRequirements>
{
    protected override VolumeResourceRequirements New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "Limits", "limits", static o => ((VolumeResourceRequirements)o).Limits, static (o, v) => ((VolumeResourceRequirements)o).Limits = v),
        Optional<Dictionary<string, Quantity>>(options, "Requests", "requests", static o => ((VolumeResourceRequirements)o).Requests, static (o, v) => ((VolumeResourceRequirements)o).Requests = v),
    ];
}
