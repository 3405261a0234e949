// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ClusterTrustBundleProjectionContract]
public sealed partial class ClusterTrustBundleProjection;

internal sealed class ClusterTrustBundleProjectionContractAttribute : JsonContractAttribute<ClusterTrustBundleProjection>
{
    protected override ClusterTrustBundleProjection New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Meta.V1.LabelSelector>(options, "LabelSelector", "labelSelector", static o => ((ClusterTrustBundleProjection)o).LabelSelector, static (o, v) => ((ClusterTrustBundleProjection)o).LabelSelector = v),
        Optional<string>(options, "Name", "name", static o => ((ClusterTrustBundleProjection)o).Name, static (o, v) => ((ClusterTrustBundleProjection)o).Name = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((ClusterTrustBundleProjection)o).Optional, static (o, v) => ((ClusterTrustBundleProjection)o).Optional = v),
        Required<string>(options, "Path", "path", static o => ((ClusterTrustBundleProjection)o).Path, static (o, v) => ((ClusterTrustBundleProjection)o).Path = v!),
        Optional<string>(options, "SignerName", "signerName", static o => ((ClusterTrustBundleProjection)o).SignerName, static (o, v) => ((ClusterTrustBundleProjection)o).SignerName = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ClusterTrustBundleProjection Make();
}
