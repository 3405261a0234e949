// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicySpecContract]
public sealed partial class ValidatingAdmissionPolicySpec;

internal sealed class ValidatingAdmissionPolicySpecContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicySpec>
{
    protected override ValidatingAdmissionPolicySpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<AuditAnnotation>>(options, "AuditAnnotations", "auditAnnotations", static o => ((ValidatingAdmissionPolicySpec)o).AuditAnnotations, static (o, v) => ((ValidatingAdmissionPolicySpec)o).AuditAnnotations = v),
        Optional<string>(options, "FailurePolicy", "failurePolicy", static o => ((ValidatingAdmissionPolicySpec)o).FailurePolicy, static (o, v) => ((ValidatingAdmissionPolicySpec)o).FailurePolicy = v),
        Optional<List<MatchCondition>>(options, "MatchConditions", "matchConditions", static o => ((ValidatingAdmissionPolicySpec)o).MatchConditions, static (o, v) => ((ValidatingAdmissionPolicySpec)o).MatchConditions = v),
        Optional<MatchResources>(options, "MatchConstraints", "matchConstraints", static o => ((ValidatingAdmissionPolicySpec)o).MatchConstraints, static (o, v) => ((ValidatingAdmissionPolicySpec)o).MatchConstraints = v),
        Optional<ParamKind>(options, "ParamKind", "paramKind", static o => ((ValidatingAdmissionPolicySpec)o).ParamKind, static (o, v) => ((ValidatingAdmissionPolicySpec)o).ParamKind = v),
        Optional<List<Validation>>(options, "Validations", "validations", static o => ((ValidatingAdmissionPolicySpec)o).Validations, static (o, v) => ((ValidatingAdmissionPolicySpec)o).Validations = v),
        Optional<List<Variable>>(options, "Variables", "variables", static o => ((ValidatingAdmissionPolicySpec)o).Variables, static (o, v) => ((ValidatingAdmissionPolicySpec)o).Variables = v),
    ];
}
