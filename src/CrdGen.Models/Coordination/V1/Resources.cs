// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Coordination.V1;

[KubernetesResource("coordination.k8s.io", "leases", ResourceScope.Namespaced)]
public sealed partial class Lease : IApiResource<Lease>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "coordination.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Lease";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "leases";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "LeaseList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Lease> IApiResource<Lease>.JsonTypeInfo => KubernetesJson.Default.Lease;
}

[KubernetesListContract<LeaseList, Lease>]
public sealed partial class LeaseList : KubernetesList<Lease>;
