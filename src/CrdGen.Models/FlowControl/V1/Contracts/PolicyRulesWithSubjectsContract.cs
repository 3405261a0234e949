// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PolicyRulesWithSubjectsContract]
public sealed partial class PolicyRulesWithSubjects;

internal sealed class PolicyRulesWithSubjectsContractAttribute : JsonContractAttribute<PolicyRulesWithSubjects>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PolicyRulesWithSubjects New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NonResourcePolicyRule>>(options, "NonResourceRules", "nonResourceRules", static o => ((PolicyRulesWithSubjects)o).NonResourceRules, static (o, v) => ((PolicyRulesWithSubjects)o).NonResourceRules = v),
        Optional<List<ResourcePolicyRule>>(options, "ResourceRules", "resourceRules", static o => ((PolicyRulesWithSubjects)o).ResourceRules, static (o, v) => ((PolicyRulesWithSubjects)o).ResourceRules = v),
        Required<List<Subject>>(options, "Subjects", "subjects", static o => ((PolicyRulesWithSubjects)o).Subjects, static (o, v) => ((PolicyRulesWithSubjects)o).Subjects = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PolicyRulesWithSubjects Make();
}
