// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingAdmissionPolicySpecContract]
public sealed partial class MutatingAdmissionPolicySpec;

internal sealed class MutatingAdmissionPolicySpecContractAttribute : JsonContractAttribute<MutatingAdmissionPolicySpec>
{
    protected override MutatingAdmissionPolicySpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FailurePolicy", "failurePolicy", static o => ((MutatingAdmissionPolicySpec)o).FailurePolicy, static (o, v) => ((MutatingAdmissionPolicySpec)o).FailurePolicy = v),
        Optional<List<MatchCondition>>(options, "MatchConditions", "matchConditions", static o => ((MutatingAdmissionPolicySpec)o).MatchConditions, static (o, v) => ((MutatingAdmissionPolicySpec)o).MatchConditions = v),
        Optional<MatchResources>(options, "MatchConstraints", "matchConstraints", static o => ((MutatingAdmissionPolicySpec)o).MatchConstraints, static (o, v) => ((MutatingAdmissionPolicySpec)o).MatchConstraints = v),
        Optional<List<Mutation>>(options, "Mutations", "mutations", static o => ((MutatingAdmissionPolicySpec)o).Mutations, static (o, v) => ((MutatingAdmissionPolicySpec)o).Mutations = v),
        Optional<ParamKind>(options, "ParamKind", "paramKind", static o => ((MutatingAdmissionPolicySpec)o).ParamKind, static (o, v) => ((MutatingAdmissionPolicySpec)o).ParamKind = v),
        Optional<string>(options, "ReinvocationPolicy", "reinvocationPolicy", static o => ((MutatingAdmissionPolicySpec)o).ReinvocationPolicy, static (o, v) => ((MutatingAdmissionPolicySpec)o).ReinvocationPolicy = v),
        Optional<List<Variable>>(options, "Variables", "variables", static o => ((MutatingAdmissionPolicySpec)o).Variables, static (o, v) => ((MutatingAdmissionPolicySpec)o).Variables = v),
    ];
}
