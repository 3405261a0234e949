// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[CertificateSigningRequestSpecContract]
public sealed partial class CertificateSigningRequestSpec;

internal sealed class CertificateSigningRequestSpecContractAttribute : JsonContractAttribute<CertificateSigningRequestSpec>
{
    protected override CertificateSigningRequestSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "ExpirationSeconds", "expirationSeconds", static o => ((CertificateSigningRequestSpec)o).ExpirationSeconds, static (o, v) => ((CertificateSigningRequestSpec)o).ExpirationSeconds = v),
        Optional<Dictionary<string, List<string>>>(options, "Extra", "extra", static o => ((CertificateSigningRequestSpec)o).Extra, static (o, v) => ((CertificateSigningRequestSpec)o).Extra = v),
        Optional<List<string>>(options, "Groups", "groups", static o => ((CertificateSigningRequestSpec)o).Groups, static (o, v) => ((CertificateSigningRequestSpec)o).Groups = v),
        Required<byte[]>(options, "Request", "request", static o => ((CertificateSigningRequestSpec)o).Request, static (o, v) => ((CertificateSigningRequestSpec)o).Request = v!),
        Required<string>(options, "SignerName", "signerName", static o => ((CertificateSigningRequestSpec)o).SignerName, static (o, v) => ((CertificateSigningRequestSpec)o).SignerName = v!),
        Optional<string>(options, "Uid", "uid", static o => ((CertificateSigningRequestSpec)o).Uid, static (o, v) => ((CertificateSigningRequestSpec)o).Uid = v),
        Optional<List<string>>(options, "Usages", "usages", static o => ((CertificateSigningRequestSpec)o).Usages, static (o, v) => ((CertificateSigningRequestSpec)o).Usages = v),
        Optional<string>(options, "Username", "username", static o => ((CertificateSigningRequestSpec)o).Username, static (o, v) => ((CertificateSigningRequestSpec)o).Username = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CertificateSigningRequestSpec Make();
}
