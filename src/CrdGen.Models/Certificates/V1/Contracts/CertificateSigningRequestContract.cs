// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[CertificateSigningRequestContract]
public sealed partial class CertificateSigningRequest;

internal sealed class CertificateSigningRequestContractAttribute : JsonContractAttribute<CertificateSigningRequest>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override CertificateSigningRequest New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CertificateSigningRequest)o).ApiVersion, static (o, v) => ((CertificateSigningRequest)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CertificateSigningRequest)o).Kind, static (o, v) => ((CertificateSigningRequest)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CertificateSigningRequest)o).Metadata, static (o, v) => ((CertificateSigningRequest)o).Metadata = v!),
        Required<CertificateSigningRequestSpec>(options, "Spec", "spec", static o => ((CertificateSigningRequest)o).Spec, static (o, v) => ((CertificateSigningRequest)o).Spec = v!),
        Optional<CertificateSigningRequestStatus>(options, "Status", "status", static o => ((CertificateSigningRequest)o).Status, static (o, v) => ((CertificateSigningRequest)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CertificateSigningRequest Make();
}
