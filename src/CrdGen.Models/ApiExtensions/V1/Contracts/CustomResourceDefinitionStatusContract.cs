// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionStatusContract]
public sealed partial class CustomResourceDefinitionStatus;

internal sealed class CustomResourceDefinitionStatusContractAttribute : JsonContractAttribute<CustomResourceDefinitionStatus>
{
    protected override CustomResourceDefinitionStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<CustomResourceDefinitionNames>(options, "AcceptedNames", "acceptedNames", static o => ((CustomResourceDefinitionStatus)o).AcceptedNames, static (o, v) => ((CustomResourceDefinitionStatus)o).AcceptedNames = v),
        Optional<List<CustomResourceDefinitionCondition>>(options, "Conditions", "conditions", static o => ((CustomResourceDefinitionStatus)o).Conditions, static (o, v) => ((CustomResourceDefinitionStatus)o).Conditions = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((CustomResourceDefinitionStatus)o).ObservedGeneration, static (o, v) => ((CustomResourceDefinitionStatus)o).ObservedGeneration = v),
        Optional<List<string>>(options, "StoredVersions", "storedVersions", static o => ((CustomResourceDefinitionStatus)o).StoredVersions, static (o, v) => ((CustomResourceDefinitionStatus)o).StoredVersions = v),
    ];
}
