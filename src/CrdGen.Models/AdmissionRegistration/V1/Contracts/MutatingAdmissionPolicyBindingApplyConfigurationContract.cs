// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingAdmissionPolicyBindingApplyConfigurationContract]
public sealed partial class MutatingAdmissionPolicyBindingApplyConfiguration;

internal sealed class MutatingAdmissionPolicyBindingApplyConfigurationContractAttribute : JsonContractAttribute<MutatingAdmissionPolicyBindingApplyConfiguration>
{
    protected override MutatingAdmissionPolicyBindingApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((MutatingAdmissionPolicyBindingApplyConfiguration)o).ApiVersion, static (o, v) => ((MutatingAdmissionPolicyBindingApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((MutatingAdmissionPolicyBindingApplyConfiguration)o).Kind, static (o, v) => ((MutatingAdmissionPolicyBindingApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((MutatingAdmissionPolicyBindingApplyConfiguration)o).Metadata, static (o, v) => ((MutatingAdmissionPolicyBindingApplyConfiguration)o).Metadata = v!),
        Optional<MutatingAdmissionPolicyBindingSpec>(options, "Spec", "spec", static o => ((MutatingAdmissionPolicyBindingApplyConfiguration)o).Spec, static (o, v) => ((MutatingAdmissionPolicyBindingApplyConfiguration)o).Spec = v),
    ];
}
