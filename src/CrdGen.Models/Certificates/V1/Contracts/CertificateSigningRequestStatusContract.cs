// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[CertificateSigningRequestStatusContract]
public sealed partial class CertificateSigningRequestStatus;

internal sealed class CertificateSigningRequestStatusContractAttribute : JsonContractAttribute<CertificateSigningRequestStatus>
{
    protected override CertificateSigningRequestStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<byte[]>(options, "Certificate", "certificate", static o => ((CertificateSigningRequestStatus)o).Certificate, static (o, v) => ((CertificateSigningRequestStatus)o).Certificate = v),
        Optional<List<CertificateSigningRequestCondition>>(options, "Conditions", "conditions", static o => ((CertificateSigningRequestStatus)o).Conditions, static (o, v) => ((CertificateSigningRequestStatus)o).Conditions = v),
    ];
}
