// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicyStatusContract]
public sealed partial class ValidatingAdmissionPolicyStatus;

internal sealed class ValidatingAdmissionPolicyStatusContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicyStatus>
{
    protected override ValidatingAdmissionPolicyStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<Condition>>(options, "Conditions", "conditions", static o => ((ValidatingAdmissionPolicyStatus)o).Conditions, static (o, v) => ((ValidatingAdmissionPolicyStatus)o).Conditions = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((ValidatingAdmissionPolicyStatus)o).ObservedGeneration, static (o, v) => ((ValidatingAdmissionPolicyStatus)o).ObservedGeneration = v),
        Optional<TypeChecking>(options, "TypeChecking", "typeChecking", static o => ((ValidatingAdmissionPolicyStatus)o).TypeChecking, static (o, v) => ((ValidatingAdmissionPolicyStatus)o).TypeChecking = v),
    ];
}
