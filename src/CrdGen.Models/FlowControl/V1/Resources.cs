// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[KubernetesResource("flowcontrol.apiserver.k8s.io", "flowschemas", ResourceScope.Cluster)]
public sealed partial class FlowSchema : IApiResource<FlowSchema>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "flowcontrol.apiserver.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "FlowSchema";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "flowschemas";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "FlowSchemaList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<FlowSchema> IApiResource<FlowSchema>.JsonTypeInfo => KubernetesJson.Default.FlowSchema;
}

[KubernetesListContract<FlowSchemaList, FlowSchema>]
public sealed partial class FlowSchemaList : KubernetesList<FlowSchema>;

[KubernetesResource("flowcontrol.apiserver.k8s.io", "prioritylevelconfigurations", ResourceScope.Cluster)]
public sealed partial class PriorityLevelConfiguration : IApiResource<PriorityLevelConfiguration>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "flowcontrol.apiserver.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "PriorityLevelConfiguration";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "prioritylevelconfigurations";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "PriorityLevelConfigurationList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<PriorityLevelConfiguration> IApiResource<PriorityLevelConfiguration>.JsonTypeInfo => KubernetesJson.Default.PriorityLevelConfiguration;
}

[KubernetesListContract<PriorityLevelConfigurationList, PriorityLevelConfiguration>]
public sealed partial class PriorityLevelConfigurationList : KubernetesList<PriorityLevelConfiguration>;
