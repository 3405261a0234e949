// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
namespace CrdGen.Models.Storage.V1;

public sealed partial class CSIDriver : IKubernetesResource<CSIDriver>
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
}

public sealed partial class CSIDriverList : KubernetesList<CSIDriver>;

public sealed partial class CSINode : IKubernetesResource<CSINode>
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
}

public sealed partial class CSINodeList : KubernetesList<CSINode>;

public sealed partial class CSIStorageCapacity : IKubernetesResource<CSIStorageCapacity>
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
}

public sealed partial class CSIStorageCapacityList : KubernetesList<CSIStorageCapacity>;

public sealed partial class StorageClass : IKubernetesResource<StorageClass>
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
}

public sealed partial class StorageClassList : KubernetesList<StorageClass>;

public sealed partial class VolumeAttachment : IKubernetesResource<VolumeAttachment>
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
}

public sealed partial class VolumeAttachmentList : KubernetesList<VolumeAttachment>;

public sealed partial class VolumeAttributesClass : IKubernetesResource<VolumeAttributesClass>
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
}

public sealed partial class VolumeAttributesClassList : KubernetesList<VolumeAttributesClass>;
