// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicyBindingSpecApplyConfigurationContract]
public sealed partial class ValidatingAdmissionPolicyBindingSpecApplyConfiguration;

internal sealed class ValidatingAdmissionPolicyBindingSpecApplyConfigurationContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicyBindingSpecApplyConfiguration>
{
    protected override ValidatingAdmissionPolicyBindingSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<MatchResources>(options, "MatchResources", "matchResources", static o => ((ValidatingAdmissionPolicyBindingSpecApplyConfiguration)o).MatchResources, static (o, v) => ((ValidatingAdmissionPolicyBindingSpecApplyConfiguration)o).MatchResources = v),
        Optional<ParamRef>(options, "ParamRef", "paramRef", static o => ((ValidatingAdmissionPolicyBindingSpecApplyConfiguration)o).ParamRef, static (o, v) => ((ValidatingAdmissionPolicyBindingSpecApplyConfiguration)o).ParamRef = v),
        Optional<string>(options, "PolicyName", "policyName", static o => ((ValidatingAdmissionPolicyBindingSpecApplyConfiguration)o).PolicyName, static (o, v) => ((ValidatingAdmissionPolicyBindingSpecApplyConfiguration)o).PolicyName = v),
        Optional<List<string>>(options, "ValidationActions", "validationActions", static o => ((ValidatingAdmissionPolicyBindingSpecApplyConfiguration)o).ValidationActions, static (o, v) => ((ValidatingAdmissionPolicyBindingSpecApplyConfiguration)o).ValidationActions = v),
    ];
}
