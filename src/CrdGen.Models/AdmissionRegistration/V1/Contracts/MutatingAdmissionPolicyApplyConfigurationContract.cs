// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingAdmissionPolicyApplyConfigurationContract]
public sealed partial class MutatingAdmissionPolicyApplyConfiguration;

internal sealed class MutatingAdmissionPolicyApplyConfigurationContractAttribute : JsonContractAttribute<MutatingAdmissionPolicyApplyConfiguration>
{
    protected override MutatingAdmissionPolicyApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((MutatingAdmissionPolicyApplyConfiguration)o).ApiVersion, static (o, v) => ((MutatingAdmissionPolicyApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((MutatingAdmissionPolicyApplyConfiguration)o).Kind, static (o, v) => ((MutatingAdmissionPolicyApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((MutatingAdmissionPolicyApplyConfiguration)o).Metadata, static (o, v) => ((MutatingAdmissionPolicyApplyConfiguration)o).Metadata = v!),
        Optional<MutatingAdmissionPolicySpecApplyConfiguration>(options, "Spec", "spec", static o => ((MutatingAdmissionPolicyApplyConfiguration)o).Spec, static (o, v) => ((MutatingAdmissionPolicyApplyConfiguration)o).Spec = v),
    ];
}
