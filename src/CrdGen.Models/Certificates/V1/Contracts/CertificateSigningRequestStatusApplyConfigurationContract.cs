// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[CertificateSigningRequestStatusApplyConfigurationContract]
public sealed partial class CertificateSigningRequestStatusApplyConfiguration;

internal sealed class CertificateSigningRequestStatusApplyConfigurationContractAttribute : JsonContractAttribute<CertificateSigningRequestStatusApplyConfiguration>
{
    protected override CertificateSigningRequestStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<byte[]>(options, "Certificate", "certificate", static o => ((CertificateSigningRequestStatusApplyConfiguration)o).Certificate, static (o, v) => ((CertificateSigningRequestStatusApplyConfiguration)o).Certificate = v),
        Optional<List<CertificateSigningRequestConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((CertificateSigningRequestStatusApplyConfiguration)o).Conditions, static (o, v) => ((CertificateSigningRequestStatusApplyConfiguration)o).Conditions = v),
    ];
}
