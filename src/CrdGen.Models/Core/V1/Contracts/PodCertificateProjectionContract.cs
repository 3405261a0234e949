// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodCertificateProjectionContract]
public sealed partial class PodCertificateProjection;

internal sealed class PodCertificateProjectionContractAttribute : JsonContractAttribute<PodCertificateProjection>
{
    protected override PodCertificateProjection New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "CertificateChainPath", "certificateChainPath", static o => ((PodCertificateProjection)o).CertificateChainPath, static (o, v) => ((PodCertificateProjection)o).CertificateChainPath = v),
        Optional<string>(options, "CredentialBundlePath", "credentialBundlePath", static o => ((PodCertificateProjection)o).CredentialBundlePath, static (o, v) => ((PodCertificateProjection)o).CredentialBundlePath = v),
        Optional<string>(options, "KeyPath", "keyPath", static o => ((PodCertificateProjection)o).KeyPath, static (o, v) => ((PodCertificateProjection)o).KeyPath = v),
        Required<string>(options, "KeyType", "keyType", static o => ((PodCertificateProjection)o).KeyType, static (o, v) => ((PodCertificateProjection)o).KeyType = v!),
        Optional<int?>(options, "MaxExpirationSeconds", "maxExpirationSeconds", static o => ((PodCertificateProjection)o).MaxExpirationSeconds, static (o, v) => ((PodCertificateProjection)o).MaxExpirationSeconds = v),
        Required<string>(options, "SignerName", "signerName", static o => ((PodCertificateProjection)o).SignerName, static (o, v) => ((PodCertificateProjection)o).SignerName = v!),
        Optional<Dictionary<string, string>>(options, "UserAnnotations", "userAnnotations", static o => ((PodCertificateProjection)o).UserAnnotations, static (o, v) => ((PodCertificateProjection)o).UserAnnotations = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodCertificateProjection Make();
}
