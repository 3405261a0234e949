// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingAdmissionPolicySpecApplyConfigurationContract]
public sealed partial class ValidatingAdmissionPolicySpecApplyConfiguration;

internal sealed class ValidatingAdmissionPolicySpecApplyConfigurationContractAttribute : JsonContractAttribute<ValidatingAdmissionPolicySpecApplyConfiguration>
{
    protected override ValidatingAdmissionPolicySpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<AuditAnnotation>>(options, "AuditAnnotations", "auditAnnotations", static o => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).AuditAnnotations, static (o, v) => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).AuditAnnotations = v),
        Optional<string>(options, "FailurePolicy", "failurePolicy", static o => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).FailurePolicy, static (o, v) => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).FailurePolicy = v),
        Optional<List<MatchConditionApplyConfiguration>>(options, "MatchConditions", "matchConditions", static o => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).MatchConditions, static (o, v) => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).MatchConditions = v),
        Optional<MatchResources>(options, "MatchConstraints", "matchConstraints", static o => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).MatchConstraints, static (o, v) => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).MatchConstraints = v),
        Optional<ParamKind>(options, "ParamKind", "paramKind", static o => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).ParamKind, static (o, v) => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).ParamKind = v),
        Optional<List<Validation>>(options, "Validations", "validations", static o => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).Validations, static (o, v) => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).Validations = v),
        Optional<List<Variable>>(options, "Variables", "variables", static o => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).Variables, static (o, v) => ((ValidatingAdmissionPolicySpecApplyConfiguration)o).Variables = v),
    ];
}
