// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[RuleWithOperationsContract]
public sealed partial class RuleWithOperations;

internal sealed class RuleWithOperationsContractAttribute : JsonContractAttribute<RuleWithOperations>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override RuleWithOperations New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "ApiGroups", "apiGroups", static o => ((RuleWithOperations)o).ApiGroups, static (o, v) => ((RuleWithOperations)o).ApiGroups = v),
        Optional<List<string>>(options, "ApiVersions", "apiVersions", static o => ((RuleWithOperations)o).ApiVersions, static (o, v) => ((RuleWithOperations)o).ApiVersions = v),
        Optional<List<string>>(options, "Operations", "operations", static o => ((RuleWithOperations)o).Operations, static (o, v) => ((RuleWithOperations)o).Operations = v),
        Optional<List<string>>(options, "Resources", "resources", static o => ((RuleWithOperations)o).Resources, static (o, v) => ((RuleWithOperations)o).Resources = v),
        Optional<string>(options, "Scope", "scope", static o => ((RuleWithOperations)o).Scope, static (o, v) => ((RuleWithOperations)o).Scope = v),
    ];
}
