// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MatchResourcesContract]
public sealed partial class MatchResources;

internal sealed class MatchResourcesContractAttribute : JsonContractAttribute<MatchResources>
{
    protected override MatchResources New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NamedRuleWithOperations>>(options, "ExcludeResourceRules", "excludeResourceRules", static o => ((MatchResources)o).ExcludeResourceRules, static (o, v) => ((MatchResources)o).ExcludeResourceRules = v),
        Optional<string>(options, "MatchPolicy", "matchPolicy", static o => ((MatchResources)o).MatchPolicy, static (o, v) => ((MatchResources)o).MatchPolicy = v),
        Optional<Meta.V1.LabelSelector>(options, "NamespaceSelector", "namespaceSelector", static o => ((MatchResources)o).NamespaceSelector, static (o, v) => ((MatchResources)o).NamespaceSelector = v),
        Optional<Meta.V1.LabelSelector>(options, "ObjectSelector", "objectSelector", static o => ((MatchResources)o).ObjectSelector, static (o, v) => ((MatchResources)o).ObjectSelector = v),
        Optional<List<NamedRuleWithOperations>>(options, "ResourceRules", "resourceRules", static o => ((MatchResources)o).ResourceRules, static (o, v) => ((MatchResources)o).ResourceRules = v),
    ];
}
