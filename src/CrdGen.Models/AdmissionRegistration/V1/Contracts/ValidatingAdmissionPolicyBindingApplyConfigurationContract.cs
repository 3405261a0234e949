// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicyBindingApplyConfigurationContract]
public sealed partial class ValidatingAdmissionPolicyBindingApplyConfiguration;

internal sealed class ValidatingAdmissionPolicyBindingApplyConfigurationContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicyBindingApplyConfiguration>
{
    protected override ValidatingAdmissionPolicyBindingApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ValidatingAdmissionPolicyBindingApplyConfiguration)o).ApiVersion, static (o, v) => ((ValidatingAdmissionPolicyBindingApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ValidatingAdmissionPolicyBindingApplyConfiguration)o).Kind, static (o, v) => ((ValidatingAdmissionPolicyBindingApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ValidatingAdmissionPolicyBindingApplyConfiguration)o).Metadata, static (o, v) => ((ValidatingAdmissionPolicyBindingApplyConfiguration)o).Metadata = v!),
        Optional<ValidatingAdmissionPolicyBindingSpecApplyConfiguration>(options, "Spec", "spec", static o => ((ValidatingAdmissionPolicyBindingApplyConfiguration)o).Spec, static (o, v) => ((ValidatingAdmissionPolicyBindingApplyConfiguration)o).Spec = v),
    ];
}
