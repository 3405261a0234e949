// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[NamedRuleWithOperationsContract]
public sealed partial class NamedRuleWithOperations;

internal sealed class NamedRuleWithOperationsContractAttribute : JsonContractAttribute<NamedRuleWithOperations>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NamedRuleWithOperations New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "ApiGroups", "apiGroups", static o => ((NamedRuleWithOperations)o).ApiGroups, static (o, v) => ((NamedRuleWithOperations)o).ApiGroups = v),
        Optional<List<string>>(options, "ApiVersions", "apiVersions", static o => ((NamedRuleWithOperations)o).ApiVersions, static (o, v) => ((NamedRuleWithOperations)o).ApiVersions = v),
        Optional<List<string>>(options, "Operations", "operations", static o => ((NamedRuleWithOperations)o).Operations, static (o, v) => ((NamedRuleWithOperations)o).Operations = v),
        Optional<List<string>>(options, "ResourceNames", "resourceNames", static o => ((NamedRuleWithOperations)o).ResourceNames, static (o, v) => ((NamedRuleWithOperations)o).ResourceNames = v),
        Optional<List<string>>(options, "Resources", "resources", static o => ((NamedRuleWithOperations)o).Resources, static (o, v) => ((NamedRuleWithOperations)o).Resources = v),
        Optional<string>(options, "Scope", "scope", static o => ((NamedRuleWithOperations)o).Scope, static (o, v) => ((NamedRuleWithOperations)o).Scope = v),
    ];
}
