// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Volume"/>.</summary>
public sealed partial class VolumeApplyConfiguration
{
    /// <inheritdoc cref="Volume.AwsElasticBlockStore"/>
    [JsonPropertyName("awsElasticBlockStore")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AWSElasticBlockStoreVolumeSourceApplyConfiguration? AwsElasticBlockStore { get; set; }

    /// <inheritdoc cref="Volume.AzureDisk"/>
    [JsonPropertyName("azureDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AzureDiskVolumeSourceApplyConfiguration? AzureDisk { get; set; }

    /// <inheritdoc cref="Volume.AzureFile"/>
    [JsonPropertyName("azureFile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AzureFileVolumeSourceApplyConfiguration? AzureFile { get; set; }

    /// <inheritdoc cref="Volume.Cephfs"/>
    [JsonPropertyName("cephfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CephFSVolumeSourceApplyConfiguration? Cephfs { get; set; }

    /// <inheritdoc cref="Volume.Cinder"/>
    [JsonPropertyName("cinder")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CinderVolumeSourceApplyConfiguration? Cinder { get; set; }

    /// <inheritdoc cref="Volume.ConfigMap"/>
    [JsonPropertyName("configMap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConfigMapVolumeSource? ConfigMap { get; set; }

    /// <inheritdoc cref="Volume.Csi"/>
    [JsonPropertyName("csi")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CSIVolumeSourceApplyConfiguration? Csi { get; set; }

    /// <inheritdoc cref="Volume.DownwardAPI"/>
    [JsonPropertyName("downwardAPI")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DownwardAPIVolumeSource? DownwardAPI { get; set; }

    /// <inheritdoc cref="Volume.EmptyDir"/>
    [JsonPropertyName("emptyDir")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EmptyDirVolumeSource? EmptyDir { get; set; }

    /// <inheritdoc cref="Volume.Ephemeral"/>
    [JsonPropertyName("ephemeral")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EphemeralVolumeSourceApplyConfiguration? Ephemeral { get; set; }

    /// <inheritdoc cref="Volume.Fc"/>
    [JsonPropertyName("fc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FCVolumeSource? Fc { get; set; }

    /// <inheritdoc cref="Volume.FlexVolume"/>
    [JsonPropertyName("flexVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlexVolumeSourceApplyConfiguration? FlexVolume { get; set; }

    /// <inheritdoc cref="Volume.Flocker"/>
    [JsonPropertyName("flocker")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlockerVolumeSource? Flocker { get; set; }

    /// <inheritdoc cref="Volume.GcePersistentDisk"/>
    [JsonPropertyName("gcePersistentDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GCEPersistentDiskVolumeSourceApplyConfiguration? GcePersistentDisk { get; set; }

    /// <inheritdoc cref="Volume.GitRepo"/>
    [JsonPropertyName("gitRepo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GitRepoVolumeSourceApplyConfiguration? GitRepo { get; set; }

    /// <inheritdoc cref="Volume.Glusterfs"/>
    [JsonPropertyName("glusterfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GlusterfsVolumeSourceApplyConfiguration? Glusterfs { get; set; }

    /// <inheritdoc cref="Volume.HostPath"/>
    [JsonPropertyName("hostPath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HostPathVolumeSourceApplyConfiguration? HostPath { get; set; }

    /// <inheritdoc cref="Volume.Image"/>
    [JsonPropertyName("image")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImageVolumeSource? Image { get; set; }

    /// <inheritdoc cref="Volume.Iscsi"/>
    [JsonPropertyName("iscsi")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ISCSIVolumeSourceApplyConfiguration? Iscsi { get; set; }

    /// <inheritdoc cref="Volume.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="Volume.Nfs"/>
    [JsonPropertyName("nfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NFSVolumeSourceApplyConfiguration? Nfs { get; set; }

    /// <inheritdoc cref="Volume.PersistentVolumeClaim"/>
    [JsonPropertyName("persistentVolumeClaim")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersistentVolumeClaimVolumeSourceApplyConfiguration? PersistentVolumeClaim { get; set; }

    /// <inheritdoc cref="Volume.PhotonPersistentDisk"/>
    [JsonPropertyName("photonPersistentDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PhotonPersistentDiskVolumeSourceApplyConfiguration? PhotonPersistentDisk { get; set; }

    /// <inheritdoc cref="Volume.PortworxVolume"/>
    [JsonPropertyName("portworxVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PortworxVolumeSourceApplyConfiguration? PortworxVolume { get; set; }

    /// <inheritdoc cref="Volume.Projected"/>
    [JsonPropertyName("projected")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProjectedVolumeSource? Projected { get; set; }

    /// <inheritdoc cref="Volume.Quobyte"/>
    [JsonPropertyName("quobyte")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QuobyteVolumeSourceApplyConfiguration? Quobyte { get; set; }

    /// <inheritdoc cref="Volume.Rbd"/>
    [JsonPropertyName("rbd")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RBDVolumeSourceApplyConfiguration? Rbd { get; set; }

    /// <inheritdoc cref="Volume.ScaleIO"/>
    [JsonPropertyName("scaleIO")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScaleIOVolumeSourceApplyConfiguration? ScaleIO { get; set; }

    /// <inheritdoc cref="Volume.Secret"/>
    [JsonPropertyName("secret")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretVolumeSource? Secret { get; set; }

    /// <inheritdoc cref="Volume.Storageos"/>
    [JsonPropertyName("storageos")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StorageOSVolumeSource? Storageos { get; set; }

    /// <inheritdoc cref="Volume.VsphereVolume"/>
    [JsonPropertyName("vsphereVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VsphereVirtualDiskVolumeSourceApplyConfiguration? VsphereVolume { get; set; }
}
