// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingAdmissionPolicyBindingContract]
public sealed partial class MutatingAdmissionPolicyBinding;

internal sealed class MutatingAdmissionPolicyBindingContractAttribute : JsonContractAttribute<MutatingAdmissionPolicyBinding>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override MutatingAdmissionPolicyBinding New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((MutatingAdmissionPolicyBinding)o).ApiVersion, static (o, v) => ((MutatingAdmissionPolicyBinding)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((MutatingAdmissionPolicyBinding)o).Kind, static (o, v) => ((MutatingAdmissionPolicyBinding)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((MutatingAdmissionPolicyBinding)o).Metadata, static (o, v) => ((MutatingAdmissionPolicyBinding)o).Metadata = v!),
        Optional<MutatingAdmissionPolicyBindingSpec>(options, "Spec", "spec", static o => ((MutatingAdmissionPolicyBinding)o).Spec, static (o, v) => ((MutatingAdmissionPolicyBinding)o).Spec = v),
    ];
}
