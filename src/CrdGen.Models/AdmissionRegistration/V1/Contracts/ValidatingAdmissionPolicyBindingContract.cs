// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicyBindingContract]
public sealed partial class ValidatingAdmissionPolicyBinding;

internal sealed class ValidatingAdmissionPolicyBindingContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicyBinding>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ValidatingAdmissionPolicyBinding New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ValidatingAdmissionPolicyBinding)o).ApiVersion, static (o, v) => ((ValidatingAdmissionPolicyBinding)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ValidatingAdmissionPolicyBinding)o).Kind, static (o, v) => ((ValidatingAdmissionPolicyBinding)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ValidatingAdmissionPolicyBinding)o).Metadata, static (o, v) => ((ValidatingAdmissionPolicyBinding)o).Metadata = v!),
        Required<ValidatingAdmissionPolicyBindingSpec>(options, "Spec", "spec", static o => ((ValidatingAdmissionPolicyBinding)o).Spec, static (o, v) => ((ValidatingAdmissionPolicyBinding)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ValidatingAdmissionPolicyBinding Make();
}
