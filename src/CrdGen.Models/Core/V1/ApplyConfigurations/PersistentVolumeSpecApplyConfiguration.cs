// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PersistentVolumeSpec"/>.</summary>
public sealed partial class PersistentVolumeSpecApplyConfiguration
{
    /// <inheritdoc cref="PersistentVolumeSpec.AccessModes"/>
    [JsonPropertyName("accessModes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? AccessModes { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.AwsElasticBlockStore"/>
    [JsonPropertyName("awsElasticBlockStore")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AWSElasticBlockStoreVolumeSourceApplyConfiguration? AwsElasticBlockStore { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.AzureDisk"/>
    [JsonPropertyName("azureDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AzureDiskVolumeSourceApplyConfiguration? AzureDisk { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.AzureFile"/>
    [JsonPropertyName("azureFile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AzureFilePersistentVolumeSourceApplyConfiguration? AzureFile { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Capacity"/>
    [JsonPropertyName("capacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Capacity { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Cephfs"/>
    [JsonPropertyName("cephfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CephFSPersistentVolumeSourceApplyConfiguration? Cephfs { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Cinder"/>
    [JsonPropertyName("cinder")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CinderPersistentVolumeSourceApplyConfiguration? Cinder { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.ClaimRef"/>
    [JsonPropertyName("claimRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectReference? ClaimRef { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Csi"/>
    [JsonPropertyName("csi")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CSIPersistentVolumeSourceApplyConfiguration? Csi { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Fc"/>
    [JsonPropertyName("fc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FCVolumeSource? Fc { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.FlexVolume"/>
    [JsonPropertyName("flexVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlexPersistentVolumeSourceApplyConfiguration? FlexVolume { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Flocker"/>
    [JsonPropertyName("flocker")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlockerVolumeSource? Flocker { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.GcePersistentDisk"/>
    [JsonPropertyName("gcePersistentDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GCEPersistentDiskVolumeSourceApplyConfiguration? GcePersistentDisk { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Glusterfs"/>
    [JsonPropertyName("glusterfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GlusterfsPersistentVolumeSourceApplyConfiguration? Glusterfs { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.HostPath"/>
    [JsonPropertyName("hostPath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HostPathVolumeSourceApplyConfiguration? HostPath { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Iscsi"/>
    [JsonPropertyName("iscsi")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ISCSIPersistentVolumeSourceApplyConfiguration? Iscsi { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Local"/>
    [JsonPropertyName("local")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalVolumeSourceApplyConfiguration? Local { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.MountOptions"/>
    [JsonPropertyName("mountOptions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? MountOptions { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Nfs"/>
    [JsonPropertyName("nfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NFSVolumeSourceApplyConfiguration? Nfs { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.NodeAffinity"/>
    [JsonPropertyName("nodeAffinity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeNodeAffinity? NodeAffinity { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.PersistentVolumeReclaimPolicy"/>
    [JsonPropertyName("persistentVolumeReclaimPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PersistentVolumeReclaimPolicy { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.PhotonPersistentDisk"/>
    [JsonPropertyName("photonPersistentDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PhotonPersistentDiskVolumeSourceApplyConfiguration? PhotonPersistentDisk { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.PortworxVolume"/>
    [JsonPropertyName("portworxVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PortworxVolumeSourceApplyConfiguration? PortworxVolume { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Quobyte"/>
    [JsonPropertyName("quobyte")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QuobyteVolumeSourceApplyConfiguration? Quobyte { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Rbd"/>
    [JsonPropertyName("rbd")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RBDPersistentVolumeSourceApplyConfiguration? Rbd { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.ScaleIO"/>
    [JsonPropertyName("scaleIO")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScaleIOPersistentVolumeSourceApplyConfiguration? ScaleIO { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.StorageClassName"/>
    [JsonPropertyName("storageClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StorageClassName { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.Storageos"/>
    [JsonPropertyName("storageos")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StorageOSPersistentVolumeSource? Storageos { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.VolumeAttributesClassName"/>
    [JsonPropertyName("volumeAttributesClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeAttributesClassName { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.VolumeMode"/>
    [JsonPropertyName("volumeMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeMode { get; set; }

    /// <inheritdoc cref="PersistentVolumeSpec.VsphereVolume"/>
    [JsonPropertyName("vsphereVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VsphereVirtualDiskVolumeSourceApplyConfiguration? VsphereVolume { get; set; }
}
