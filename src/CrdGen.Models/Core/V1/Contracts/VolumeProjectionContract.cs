// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeProjectionContract]
public sealed partial class VolumeProjection;

internal sealed class VolumeProjectionContractAttribute : JsonContractAttribute<VolumeProjection>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override VolumeProjection New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ClusterTrustBundleProjection>(options, "ClusterTrustBundle", "clusterTrustBundle", static o => ((VolumeProjection)o).ClusterTrustBundle, static (o, v) => ((VolumeProjection)o).ClusterTrustBundle = v),
        Optional<ConfigMapProjection>(options, "ConfigMap", "configMap", static o => ((VolumeProjection)o).ConfigMap, static (o, v) => ((VolumeProjection)o).ConfigMap = v),
        Optional<DownwardAPIProjection>(options, "DownwardAPI", "downwardAPI", static o => ((VolumeProjection)o).DownwardAPI, static (o, v) => ((VolumeProjection)o).DownwardAPI = v),
        Optional<PodCertificateProjection>(options, "PodCertificate", "podCertificate", static o => ((VolumeProjection)o).PodCertificate, static (o, v) => ((VolumeProjection)o).PodCertificate = v),
        Optional<SecretProjection>(options, "Secret", "secret", static o => ((VolumeProjection)o).Secret, static (o, v) => ((VolumeProjection)o).Secret = v),
        Optional<ServiceAccountTokenProjection>(options, "ServiceAccountToken", "serviceAccountToken", static o => ((VolumeProjection)o).ServiceAccountToken, static (o, v) => ((VolumeProjection)o).ServiceAccountToken = v),
    ];
}
