// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionStatusApplyConfigurationContract]
public sealed partial class CustomResourceDefinitionStatusApplyConfiguration;

internal sealed class CustomResourceDefinitionStatusApplyConfigurationContractAttribute : JsonContractAttribute<CustomResourceDefinitionStatusApplyConfiguration>
{
    protected override CustomResourceDefinitionStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<CustomResourceDefinitionNamesApplyConfiguration>(options, "AcceptedNames", "acceptedNames", static o => ((CustomResourceDefinitionStatusApplyConfiguration)o).AcceptedNames, static (o, v) => ((CustomResourceDefinitionStatusApplyConfiguration)o).AcceptedNames = v),
        Optional<List<CustomResourceDefinitionConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((CustomResourceDefinitionStatusApplyConfiguration)o).Conditions, static (o, v) => ((CustomResourceDefinitionStatusApplyConfiguration)o).Conditions = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((CustomResourceDefinitionStatusApplyConfiguration)o).ObservedGeneration, static (o, v) => ((CustomResourceDefinitionStatusApplyConfiguration)o).ObservedGeneration = v),
        Optional<List<string>>(options, "StoredVersions", "storedVersions", static o => ((CustomResourceDefinitionStatusApplyConfiguration)o).StoredVersions, static (o, v) => ((CustomResourceDefinitionStatusApplyConfiguration)o).StoredVersions = v),
    ];
}
