// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[KubernetesResource("storage.k8s.io", "csidrivers", ResourceScope.Cluster)]
public sealed partial class CSIDriver : IApiResource<CSIDriver>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "storage.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "CSIDriver";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "csidrivers";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "CSIDriverList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<CSIDriver> IApiResource<CSIDriver>.JsonTypeInfo => KubernetesJson.Default.CSIDriver;
}

[KubernetesListContract<CSIDriverList, CSIDriver>]
public sealed partial class CSIDriverList : KubernetesList<CSIDriver>;

[KubernetesResource("storage.k8s.io", "csinodes", ResourceScope.Cluster)]
public sealed partial class CSINode : IApiResource<CSINode>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "storage.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "CSINode";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "csinodes";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "CSINodeList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<CSINode> IApiResource<CSINode>.JsonTypeInfo => KubernetesJson.Default.CSINode;
}

[KubernetesListContract<CSINodeList, CSINode>]
public sealed partial class CSINodeList : KubernetesList<CSINode>;

[KubernetesResource("storage.k8s.io", "csistoragecapacities", ResourceScope.Namespaced)]
public sealed partial class CSIStorageCapacity : IApiResource<CSIStorageCapacity>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "storage.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "CSIStorageCapacity";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "csistoragecapacities";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "CSIStorageCapacityList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<CSIStorageCapacity> IApiResource<CSIStorageCapacity>.JsonTypeInfo => KubernetesJson.Default.CSIStorageCapacity;
}

[KubernetesListContract<CSIStorageCapacityList, CSIStorageCapacity>]
public sealed partial class CSIStorageCapacityList : KubernetesList<CSIStorageCapacity>;

[KubernetesResource("storage.k8s.io", "storageclasses", ResourceScope.Cluster)]
public sealed partial class StorageClass : IApiResource<StorageClass>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "storage.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "StorageClass";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "storageclasses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "StorageClassList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<StorageClass> IApiResource<StorageClass>.JsonTypeInfo => KubernetesJson.Default.StorageClass;
}

[KubernetesListContract<StorageClassList, StorageClass>]
public sealed partial class StorageClassList : KubernetesList<StorageClass>;

[KubernetesResource("storage.k8s.io", "volumeattachments", ResourceScope.Cluster)]
public sealed partial class VolumeAttachment : IApiResource<VolumeAttachment>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "storage.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "VolumeAttachment";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "volumeattachments";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "VolumeAttachmentList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<VolumeAttachment> IApiResource<VolumeAttachment>.JsonTypeInfo => KubernetesJson.Default.VolumeAttachment;
}

[KubernetesListContract<VolumeAttachmentList, VolumeAttachment>]
public sealed partial class VolumeAttachmentList : KubernetesList<VolumeAttachment>;

[KubernetesResource("storage.k8s.io", "volumeattributesclasses", ResourceScope.Cluster)]
public sealed partial class VolumeAttributesClass : IApiResource<VolumeAttributesClass>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "storage.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "VolumeAttributesClass";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "volumeattributesclasses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "VolumeAttributesClassList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<VolumeAttributesClass> IApiResource<VolumeAttributesClass>.JsonTypeInfo => KubernetesJson.Default.VolumeAttributesClass;
}

[KubernetesListContract<VolumeAttributesClassList, VolumeAttributesClass>]
public sealed partial class VolumeAttributesClassList : KubernetesList<VolumeAttributesClass>;
