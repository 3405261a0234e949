// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicyApplyConfigurationContract]
public sealed partial class ValidatingAdmissionPolicyApplyConfiguration;

internal sealed class ValidatingAdmissionPolicyApplyConfigurationContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicyApplyConfiguration>
{
    protected override ValidatingAdmissionPolicyApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ValidatingAdmissionPolicyApplyConfiguration)o).ApiVersion, static (o, v) => ((ValidatingAdmissionPolicyApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ValidatingAdmissionPolicyApplyConfiguration)o).Kind, static (o, v) => ((ValidatingAdmissionPolicyApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ValidatingAdmissionPolicyApplyConfiguration)o).Metadata, static (o, v) => ((ValidatingAdmissionPolicyApplyConfiguration)o).Metadata = v!),
        Optional<ValidatingAdmissionPolicySpecApplyConfiguration>(options, "Spec", "spec", static o => ((ValidatingAdmissionPolicyApplyConfiguration)o).Spec, static (o, v) => ((ValidatingAdmissionPolicyApplyConfiguration)o).Spec = v),
        Optional<ValidatingAdmissionPolicyStatus>(options, "Status", "status", static o => ((ValidatingAdmissionPolicyApplyConfiguration)o).Status, static (o, v) => ((ValidatingAdmissionPolicyApplyConfiguration)o).Status = v),
    ];
}
