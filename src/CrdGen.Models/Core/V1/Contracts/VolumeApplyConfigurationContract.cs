// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeApplyConfigurationContract]
public sealed partial class VolumeApplyConfiguration;

internal sealed class VolumeApplyConfigurationContractAttribute : JsonContractAttribute<VolumeApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override VolumeApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<AWSElasticBlockStoreVolumeSourceApplyConfiguration>(options, "AwsElasticBlockStore", "awsElasticBlockStore", static o => ((VolumeApplyConfiguration)o).AwsElasticBlockStore, static (o, v) => ((VolumeApplyConfiguration)o).AwsElasticBlockStore = v),
        Optional<AzureDiskVolumeSourceApplyConfiguration>(options, "AzureDisk", "azureDisk", static o => ((VolumeApplyConfiguration)o).AzureDisk, static (o, v) => ((VolumeApplyConfiguration)o).AzureDisk = v),
        Optional<AzureFileVolumeSourceApplyConfiguration>(options, "AzureFile", "azureFile", static o => ((VolumeApplyConfiguration)o).AzureFile, static (o, v) => ((VolumeApplyConfiguration)o).AzureFile = v),
        Optional<CephFSVolumeSourceApplyConfiguration>(options, "Cephfs", "cephfs", static o => ((VolumeApplyConfiguration)o).Cephfs, static (o, v) => ((VolumeApplyConfiguration)o).Cephfs = v),
        Optional<CinderVolumeSourceApplyConfiguration>(options, "Cinder", "cinder", static o => ((VolumeApplyConfiguration)o).Cinder, static (o, v) => ((VolumeApplyConfiguration)o).Cinder = v),
        Optional<ConfigMapVolumeSource>(options, "ConfigMap", "configMap", static o => ((VolumeApplyConfiguration)o).ConfigMap, static (o, v) => ((VolumeApplyConfiguration)o).ConfigMap = v),
        Optional<CSIVolumeSourceApplyConfiguration>(options, "Csi", "csi", static o => ((VolumeApplyConfiguration)o).Csi, static (o, v) => ((VolumeApplyConfiguration)o).Csi = v),
        Optional<DownwardAPIVolumeSource>(options, "DownwardAPI", "downwardAPI", static o => ((VolumeApplyConfiguration)o).DownwardAPI, static (o, v) => ((VolumeApplyConfiguration)o).DownwardAPI = v),
        Optional<EmptyDirVolumeSource>(options, "EmptyDir", "emptyDir", static o => ((VolumeApplyConfiguration)o).EmptyDir, static (o, v) => ((VolumeApplyConfiguration)o).EmptyDir = v),
        Optional<EphemeralVolumeSourceApplyConfiguration>(options, "Ephemeral", "ephemeral", static o => ((VolumeApplyConfiguration)o).Ephemeral, static (o, v) => ((VolumeApplyConfiguration)o).Ephemeral = v),
        Optional<FCVolumeSource>(options, "Fc", "fc", static o => ((VolumeApplyConfiguration)o).Fc, static (o, v) => ((VolumeApplyConfiguration)o).Fc = v),
        Optional<FlexVolumeSourceApplyConfiguration>(options, "FlexVolume", "flexVolume", static o => ((VolumeApplyConfiguration)o).FlexVolume, static (o, v) => ((VolumeApplyConfiguration)o).FlexVolume = v),
        Optional<FlockerVolumeSource>(options, "Flocker", "flocker", static o => ((VolumeApplyConfiguration)o).Flocker, static (o, v) => ((VolumeApplyConfiguration)o).Flocker = v),
        Optional<GCEPersistentDiskVolumeSourceApplyConfiguration>(options, "GcePersistentDisk", "gcePersistentDisk", static o => ((VolumeApplyConfiguration)o).GcePersistentDisk, static (o, v) => ((VolumeApplyConfiguration)o).GcePersistentDisk = v),
        Optional<GitRepoVolumeSourceApplyConfiguration>(options, "GitRepo", "gitRepo", static o => ((VolumeApplyConfiguration)o).GitRepo, static (o, v) => ((VolumeApplyConfiguration)o).GitRepo = v),
        Optional<GlusterfsVolumeSourceApplyConfiguration>(options, "Glusterfs", "glusterfs", static o => ((VolumeApplyConfiguration)o).Glusterfs, static (o, v) => ((VolumeApplyConfiguration)o).Glusterfs = v),
        Optional<HostPathVolumeSourceApplyConfiguration>(options, "HostPath", "hostPath", static o => ((VolumeApplyConfiguration)o).HostPath, static (o, v) => ((VolumeApplyConfiguration)o).HostPath = v),
        Optional<ImageVolumeSource>(options, "Image", "image", static o => ((VolumeApplyConfiguration)o).Image, static (o, v) => ((VolumeApplyConfiguration)o).Image = v),
        Optional<ISCSIVolumeSourceApplyConfiguration>(options, "Iscsi", "iscsi", static o => ((VolumeApplyConfiguration)o).Iscsi, static (o, v) => ((VolumeApplyConfiguration)o).Iscsi = v),
        Optional<string>(options, "Name", "name", static o => ((VolumeApplyConfiguration)o).Name, static (o, v) => ((VolumeApplyConfiguration)o).Name = v),
        Optional<NFSVolumeSourceApplyConfiguration>(options, "Nfs", "nfs", static o => ((VolumeApplyConfiguration)o).Nfs, static (o, v) => ((VolumeApplyConfiguration)o).Nfs = v),
        Optional<PersistentVolumeClaimVolumeSourceApplyConfiguration>(options, "PersistentVolumeClaim", "persistentVolumeClaim", static o => ((VolumeApplyConfiguration)o).PersistentVolumeClaim, static (o, v) => ((VolumeApplyConfiguration)o).PersistentVolumeClaim = v),
        Optional<PhotonPersistentDiskVolumeSourceApplyConfiguration>(options, "PhotonPersistentDisk", "photonPersistentDisk", static o => ((VolumeApplyConfiguration)o).PhotonPersistentDisk, static (o, v) => ((VolumeApplyConfiguration)o).PhotonPersistentDisk = v),
        Optional<PortworxVolumeSourceApplyConfiguration>(options, "PortworxVolume", "portworxVolume", static o => ((VolumeApplyConfiguration)o).PortworxVolume, static (o, v) => ((VolumeApplyConfiguration)o).PortworxVolume = v),
        Optional<ProjectedVolumeSource>(options, "Projected", "projected", static o => ((VolumeApplyConfiguration)o).Projected, static (o, v) => ((VolumeApplyConfiguration)o).Projected = v),
        Optional<QuobyteVolumeSourceApplyConfiguration>(options, "Quobyte", "quobyte", static o => ((VolumeApplyConfiguration)o).Quobyte, static (o, v) => ((VolumeApplyConfiguration)o).Quobyte = v),
        Optional<RBDVolumeSourceApplyConfiguration>(options, "Rbd", "rbd", static o => ((VolumeApplyConfiguration)o).Rbd, static (o, v) => ((VolumeApplyConfiguration)o).Rbd = v),
        Optional<ScaleIOVolumeSourceApplyConfiguration>(options, "ScaleIO", "scaleIO", static o => ((VolumeApplyConfiguration)o).ScaleIO, static (o, v) => ((VolumeApplyConfiguration)o).ScaleIO = v),
        Optional<SecretVolumeSource>(options, "Secret", "secret", static o => ((VolumeApplyConfiguration)o).Secret, static (o, v) => ((VolumeApplyConfiguration)o).Secret = v),
        Optional<StorageOSVolumeSource>(options, "Storageos", "storageos", static o => ((VolumeApplyConfiguration)o).Storageos, static (o, v) => ((VolumeApplyConfiguration)o).Storageos = v),
        Optional<VsphereVirtualDiskVolumeSourceApplyConfiguration>(options, "VsphereVolume", "vsphereVolume", static o => ((VolumeApplyConfiguration)o).VsphereVolume, static (o, v) => ((VolumeApplyConfiguration)o).VsphereVolume = v),
    ];
}
