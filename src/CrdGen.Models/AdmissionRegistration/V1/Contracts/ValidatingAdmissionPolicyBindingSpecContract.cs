// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicyBindingSpecContract]
public sealed partial class ValidatingAdmissionPolicyBindingSpec;

internal sealed class ValidatingAdmissionPolicyBindingSpecContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicyBindingSpec>
{
    protected override ValidatingAdmissionPolicyBindingSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<MatchResources>(options, "MatchResources", "matchResources", static o => ((ValidatingAdmissionPolicyBindingSpec)o).MatchResources, static (o, v) => ((ValidatingAdmissionPolicyBindingSpec)o).MatchResources = v),
        Optional<ParamRef>(options, "ParamRef", "paramRef", static o => ((ValidatingAdmissionPolicyBindingSpec)o).ParamRef, static (o, v) => ((ValidatingAdmissionPolicyBindingSpec)o).ParamRef = v),
        Required<string>(options, "PolicyName", "policyName", static o => ((ValidatingAdmissionPolicyBindingSpec)o).PolicyName, static (o, v) => ((ValidatingAdmissionPolicyBindingSpec)o).PolicyName = v!),
        Required<List<string>>(options, "ValidationActions", "validationActions", static o => ((ValidatingAdmissionPolicyBindingSpec)o).ValidationActions, static (o, v) => ((ValidatingAdmissionPolicyBindingSpec)o).ValidationActions = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ValidatingAdmissionPolicyBindingSpec Make();
}
