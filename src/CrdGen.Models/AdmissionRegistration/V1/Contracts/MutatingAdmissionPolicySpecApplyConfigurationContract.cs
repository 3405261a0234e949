// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingAdmissionPolicySpecApplyConfigurationContract]
public sealed partial class MutatingAdmissionPolicySpecApplyConfiguration;

internal sealed class MutatingAdmissionPolicySpecApplyConfigurationContractAttribute : JsonContractAttribute<MutatingAdmissionPolicySpecApplyConfiguration>
{
    protected override MutatingAdmissionPolicySpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FailurePolicy", "failurePolicy", static o => ((MutatingAdmissionPolicySpecApplyConfiguration)o).FailurePolicy, static (o, v) => ((MutatingAdmissionPolicySpecApplyConfiguration)o).FailurePolicy = v),
        Optional<List<MatchConditionApplyConfiguration>>(options, "MatchConditions", "matchConditions", static o => ((MutatingAdmissionPolicySpecApplyConfiguration)o).MatchConditions, static (o, v) => ((MutatingAdmissionPolicySpecApplyConfiguration)o).MatchConditions = v),
        Optional<MatchResources>(options, "MatchConstraints", "matchConstraints", static o => ((MutatingAdmissionPolicySpecApplyConfiguration)o).MatchConstraints, static (o, v) => ((MutatingAdmissionPolicySpecApplyConfiguration)o).MatchConstraints = v),
        Optional<List<Mutation>>(options, "Mutations", "mutations", static o => ((MutatingAdmissionPolicySpecApplyConfiguration)o).Mutations, static (o, v) => ((MutatingAdmissionPolicySpecApplyConfiguration)o).Mutations = v),
        Optional<ParamKind>(options, "ParamKind", "paramKind", static o => ((MutatingAdmissionPolicySpecApplyConfiguration)o).ParamKind, static (o, v) => ((MutatingAdmissionPolicySpecApplyConfiguration)o).ParamKind = v),
        Optional<string>(options, "ReinvocationPolicy", "reinvocationPolicy", static o => ((MutatingAdmissionPolicySpecApplyConfiguration)o).ReinvocationPolicy, static (o, v) => ((MutatingAdmissionPolicySpecApplyConfiguration)o).ReinvocationPolicy = v),
        Optional<List<Variable>>(options, "Variables", "variables", static o => ((MutatingAdmissionPolicySpecApplyConfiguration)o).Variables, static (o, v) => ((MutatingAdmissionPolicySpecApplyConfiguration)o).Variables = v),
    ];
}
