// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingAdmissionPolicyBindingSpecContract]
public sealed partial class MutatingAdmissionPolicyBindingSpec;

internal sealed class MutatingAdmissionPolicyBindingSpecContractAttribute : JsonContractAttribute<MutatingAdmissionPolicyBindingSpec>
{
    protected override MutatingAdmissionPolicyBindingSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<MatchResources>(options, "MatchResources", "matchResources", static o => ((MutatingAdmissionPolicyBindingSpec)o).MatchResources, static (o, v) => ((MutatingAdmissionPolicyBindingSpec)o).MatchResources = v),
        Optional<ParamRef>(options, "ParamRef", "paramRef", static o => ((MutatingAdmissionPolicyBindingSpec)o).ParamRef, static (o, v) => ((MutatingAdmissionPolicyBindingSpec)o).ParamRef = v),
        Optional<string>(options, "PolicyName", "policyName", static o => ((MutatingAdmissionPolicyBindingSpec)o).PolicyName, static (o, v) => ((MutatingAdmissionPolicyBindingSpec)o).PolicyName = v),
    ];
}
