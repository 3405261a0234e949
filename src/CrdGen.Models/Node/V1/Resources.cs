// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Node.V1;

[KubernetesResource("node.k8s.io", "runtimeclasses", ResourceScope.Cluster)]
public sealed partial class RuntimeClass : IApiResource<RuntimeClass>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "node.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "RuntimeClass";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "runtimeclasses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "RuntimeClassList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<RuntimeClass> IApiResource<RuntimeClass>.JsonTypeInfo => KubernetesJson.Default.RuntimeClass;
}

[KubernetesListContract<RuntimeClassList, RuntimeClass>]
public sealed partial class RuntimeClassList : KubernetesList<RuntimeClass>;
