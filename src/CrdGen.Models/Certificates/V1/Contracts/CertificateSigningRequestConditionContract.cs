// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[CertificateSigningRequestConditionContract]
public sealed partial class CertificateSigningRequestCondition;

internal sealed class CertificateSigningRequestConditionContractAttribute : JsonContractAttribute<CertificateSigningRequestCondition>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CertificateSigningRequestCondition New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((CertificateSigningRequestCondition)o).LastTransitionTime, static (o, v) => ((CertificateSigningRequestCondition)o).LastTransitionTime = v),
        OptionalTime(options, "LastUpdateTime", "lastUpdateTime", static o => ((CertificateSigningRequestCondition)o).LastUpdateTime, static (o, v) => ((CertificateSigningRequestCondition)o).LastUpdateTime = v),
        Optional<string>(options, "Message", "message", static o => ((CertificateSigningRequestCondition)o).Message, static (o, v) => ((CertificateSigningRequestCondition)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((CertificateSigningRequestCondition)o).Reason, static (o, v) => ((CertificateSigningRequestCondition)o).Reason = v),
        Required<string>(options, "Status", "status", static o => ((CertificateSigningRequestCondition)o).Status, static (o, v) => ((CertificateSigningRequestCondition)o).Status = v!),
        Required<string>(options, "Type", "type", static o => ((CertificateSigningRequestCondition)o).Type, static (o, v) => ((CertificateSigningRequestCondition)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CertificateSigningRequestCondition Make();
}
