// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[CertificateSigningRequestSpecApplyConfigurationContract]
public sealed partial class CertificateSigningRequestSpecApplyConfiguration;

internal sealed class CertificateSigningRequestSpecApplyConfigurationContractAttribute : JsonContractAttribute<CertificateSigningRequestSpecApplyConfiguration>
{
    protected override CertificateSigningRequestSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "ExpirationSeconds", "expirationSeconds", static o => ((CertificateSigningRequestSpecApplyConfiguration)o).ExpirationSeconds, static (o, v) => ((CertificateSigningRequestSpecApplyConfiguration)o).ExpirationSeconds = v),
        Optional<Dictionary<string, List<string>>>(options, "Extra", "extra", static o => ((CertificateSigningRequestSpecApplyConfiguration)o).Extra, static (o, v) => ((CertificateSigningRequestSpecApplyConfiguration)o).Extra = v),
        Optional<List<string>>(options, "Groups", "groups", static o => ((CertificateSigningRequestSpecApplyConfiguration)o).Groups, static (o, v) => ((CertificateSigningRequestSpecApplyConfiguration)o).Groups = v),
        Optional<byte[]>(options, "Request", "request", static o => ((CertificateSigningRequestSpecApplyConfiguration)o).Request, static (o, v) => ((CertificateSigningRequestSpecApplyConfiguration)o).Request = v),
        Optional<string>(options, "SignerName", "signerName", static o => ((CertificateSigningRequestSpecApplyConfiguration)o).SignerName, static (o, v) => ((CertificateSigningRequestSpecApplyConfiguration)o).SignerName = v),
        Optional<string>(options, "Uid", "uid", static o => ((CertificateSigningRequestSpecApplyConfiguration)o).Uid, static (o, v) => ((CertificateSigningRequestSpecApplyConfiguration)o).Uid = v),
        Optional<List<string>>(options, "Usages", "usages", static o => ((CertificateSigningRequestSpecApplyConfiguration)o).Usages, static (o, v) => ((CertificateSigningRequestSpecApplyConfiguration)o).Usages = v),
        Optional<string>(options, "Username", "username", static o => ((CertificateSigningRequestSpecApplyConfiguration)o).Username, static (o, v) => ((CertificateSigningRequestSpecApplyConfiguration)o).Username = v),
    ];
}
