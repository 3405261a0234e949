// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[CertificateSigningRequestApplyConfigurationContract]
public sealed partial class CertificateSigningRequestApplyConfiguration;

internal sealed class CertificateSigningRequestApplyConfigurationContractAttribute : JsonContractAttribute<CertificateSigningRequestApplyConfiguration>
{
    protected override CertificateSigningRequestApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CertificateSigningRequestApplyConfiguration)o).ApiVersion, static (o, v) => ((CertificateSigningRequestApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CertificateSigningRequestApplyConfiguration)o).Kind, static (o, v) => ((CertificateSigningRequestApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CertificateSigningRequestApplyConfiguration)o).Metadata, static (o, v) => ((CertificateSigningRequestApplyConfiguration)o).Metadata = v!),
        Optional<CertificateSigningRequestSpecApplyConfiguration>(options, "Spec", "spec", static o => ((CertificateSigningRequestApplyConfiguration)o).Spec, static (o, v) => ((CertificateSigningRequestApplyConfiguration)o).Spec = v),
        Optional<CertificateSigningRequestStatusApplyConfiguration>(options, "Status", "status", static o => ((CertificateSigningRequestApplyConfiguration)o).Status, static (o, v) => ((CertificateSigningRequestApplyConfiguration)o).Status = v),
    ];
}
