// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[CertificateSigningRequestConditionApplyConfigurationContract]
public sealed partial class CertificateSigningRequestConditionApplyConfiguration;

internal sealed class CertificateSigningRequestConditionApplyConfigurationContractAttribute : JsonContractAttribute<CertificateSigningRequestConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CertificateSigningRequestConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((CertificateSigningRequestConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((CertificateSigningRequestConditionApplyConfiguration)o).LastTransitionTime = v),
        OptionalTime(options, "LastUpdateTime", "lastUpdateTime", static o => ((CertificateSigningRequestConditionApplyConfiguration)o).LastUpdateTime, static (o, v) => ((CertificateSigningRequestConditionApplyConfiguration)o).LastUpdateTime = v),
        Optional<string>(options, "Message", "message", static o => ((CertificateSigningRequestConditionApplyConfiguration)o).Message, static (o, v) => ((CertificateSigningRequestConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((CertificateSigningRequestConditionApplyConfiguration)o).Reason, static (o, v) => ((CertificateSigningRequestConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((CertificateSigningRequestConditionApplyConfiguration)o).Status, static (o, v) => ((CertificateSigningRequestConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((CertificateSigningRequestConditionApplyConfiguration)o).Type, static (o, v) => ((CertificateSigningRequestConditionApplyConfiguration)o).Type = v),
    ];
}
