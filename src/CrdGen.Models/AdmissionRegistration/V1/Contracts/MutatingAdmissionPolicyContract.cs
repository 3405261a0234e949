// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingAdmissionPolicyContract]
public sealed partial class MutatingAdmissionPolicy;

internal sealed class MutatingAdmissionPolicyContractAttribute : JsonContractAttribute<MutatingAdmissionPolicy>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override MutatingAdmissionPolicy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((MutatingAdmissionPolicy)o).ApiVersion, static (o, v) => ((MutatingAdmissionPolicy)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((MutatingAdmissionPolicy)o).Kind, static (o, v) => ((MutatingAdmissionPolicy)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((MutatingAdmissionPolicy)o).Metadata, static (o, v) => ((MutatingAdmissionPolicy)o).Metadata = v!),
        Optional<MutatingAdmissionPolicySpec>(options, "Spec", "spec", static o => ((MutatingAdmissionPolicy)o).Spec, static (o, v) => ((MutatingAdmissionPolicy)o).Spec = v),
    ];
}
