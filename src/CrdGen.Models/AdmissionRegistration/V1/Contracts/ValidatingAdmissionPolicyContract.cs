// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicyContract]
public sealed partial class ValidatingAdmissionPolicy;

internal sealed class ValidatingAdmissionPolicyContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicy>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ValidatingAdmissionPolicy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ValidatingAdmissionPolicy)o).ApiVersion, static (o, v) => ((ValidatingAdmissionPolicy)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ValidatingAdmissionPolicy)o).Kind, static (o, v) => ((ValidatingAdmissionPolicy)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ValidatingAdmissionPolicy)o).Metadata, static (o, v) => ((ValidatingAdmissionPolicy)o).Metadata = v!),
        Optional<ValidatingAdmissionPolicySpec>(options, "Spec", "spec", static o => ((ValidatingAdmissionPolicy)o).Spec, static (o, v) => ((ValidatingAdmissionPolicy)o).Spec = v),
        Optional<ValidatingAdmissionPolicyStatus>(options, "Status", "status", static o => ((ValidatingAdmissionPolicy)o).Status, static (o, v) => ((ValidatingAdmissionPolicy)o).Status = v),
    ];
}
