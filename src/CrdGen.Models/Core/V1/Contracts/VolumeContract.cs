// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeContract]
public sealed partial class Volume;

internal sealed class VolumeContractAttribute : JsonContractAttribute<Volume>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Volume New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<AWSElasticBlockStoreVolumeSource>(options, "AwsElasticBlockStore", "awsElasticBlockStore", static o => ((Volume)o).AwsElasticBlockStore, static (o, v) => ((Volume)o).AwsElasticBlockStore = v),
        Optional<AzureDiskVolumeSource>(options, "AzureDisk", "azureDisk", static o => ((Volume)o).AzureDisk, static (o, v) => ((Volume)o).AzureDisk = v),
        Optional<AzureFileVolumeSource>(options, "AzureFile", "azureFile", static o => ((Volume)o).AzureFile, static (o, v) => ((Volume)o).AzureFile = v),
        Optional<CephFSVolumeSource>(options, "Cephfs", "cephfs", static o => ((Volume)o).Cephfs, static (o, v) => ((Volume)o).Cephfs = v),
        Optional<CinderVolumeSource>(options, "Cinder", "cinder", static o => ((Volume)o).Cinder, static (o, v) => ((Volume)o).Cinder = v),
        Optional<ConfigMapVolumeSource>(options, "ConfigMap", "configMap", static o => ((Volume)o).ConfigMap, static (o, v) => ((Volume)o).ConfigMap = v),
        Optional<CSIVolumeSource>(options, "Csi", "csi", static o => ((Volume)o).Csi, static (o, v) => ((Volume)o).Csi = v),
        Optional<DownwardAPIVolumeSource>(options, "DownwardAPI", "downwardAPI", static o => ((Volume)o).DownwardAPI, static (o, v) => ((Volume)o).DownwardAPI = v),
        Optional<EmptyDirVolumeSource>(options, "EmptyDir", "emptyDir", static o => ((Volume)o).EmptyDir, static (o, v) => ((Volume)o).EmptyDir = v),
        Optional<EphemeralVolumeSource>(options, "Ephemeral", "ephemeral", static o => ((Volume)o).Ephemeral, static (o, v) => ((Volume)o).Ephemeral = v),
        Optional<FCVolumeSource>(options, "Fc", "fc", static o => ((Volume)o).Fc, static (o, v) => ((Volume)o).Fc = v),
        Optional<FlexVolumeSource>(options, "FlexVolume", "flexVolume", static o => ((Volume)o).FlexVolume, static (o, v) => ((Volume)o).FlexVolume = v),
        Optional<FlockerVolumeSource>(options, "Flocker", "flocker", static o => ((Volume)o).Flocker, static (o, v) => ((Volume)o).Flocker = v),
        Optional<GCEPersistentDiskVolumeSource>(options, "GcePersistentDisk", "gcePersistentDisk", static o => ((Volume)o).GcePersistentDisk, static (o, v) => ((Volume)o).GcePersistentDisk = v),
        Optional<GitRepoVolumeSource>(options, "GitRepo", "gitRepo", static o => ((Volume)o).GitRepo, static (o, v) => ((Volume)o).GitRepo = v),
        Optional<GlusterfsVolumeSource>(options, "Glusterfs", "glusterfs", static o => ((Volume)o).Glusterfs, static (o, v) => ((Volume)o).Glusterfs = v),
        Optional<HostPathVolumeSource>(options, "HostPath", "hostPath", static o => ((Volume)o).HostPath, static (o, v) => ((Volume)o).HostPath = v),
        Optional<ImageVolumeSource>(options, "Image", "image", static o => ((Volume)o).Image, static (o, v) => ((Volume)o).Image = v),
        Optional<ISCSIVolumeSource>(options, "Iscsi", "iscsi", static o => ((Volume)o).Iscsi, static (o, v) => ((Volume)o).Iscsi = v),
        Required<string>(options, "Name", "name", static o => ((Volume)o).Name, static (o, v) => ((Volume)o).Name = v!),
        Optional<NFSVolumeSource>(options, "Nfs", "nfs", static o => ((Volume)o).Nfs, static (o, v) => ((Volume)o).Nfs = v),
        Optional<PersistentVolumeClaimVolumeSource>(options, "PersistentVolumeClaim", "persistentVolumeClaim", static o => ((Volume)o).PersistentVolumeClaim, static (o, v) => ((Volume)o).PersistentVolumeClaim = v),
        Optional<PhotonPersistentDiskVolumeSource>(options, "PhotonPersistentDisk", "photonPersistentDisk", static o => ((Volume)o).PhotonPersistentDisk, static (o, v) => ((Volume)o).PhotonPersistentDisk = v),
        Optional<PortworxVolumeSource>(options, "PortworxVolume", "portworxVolume", static o => ((Volume)o).PortworxVolume, static (o, v) => ((Volume)o).PortworxVolume = v),
        Optional<ProjectedVolumeSource>(options, "Projected", "projected", static o => ((Volume)o).Projected, static (o, v) => ((Volume)o).Projected = v),
        Optional<QuobyteVolumeSource>(options, "Quobyte", "quobyte", static o => ((Volume)o).Quobyte, static (o, v) => ((Volume)o).Quobyte = v),
        Optional<RBDVolumeSource>(options, "Rbd", "rbd", static o => ((Volume)o).Rbd, static (o, v) => ((Volume)o).Rbd = v),
        Optional<ScaleIOVolumeSource>(options, "ScaleIO", "scaleIO", static o => ((Volume)o).ScaleIO, static (o, v) => ((Volume)o).ScaleIO = v),
        Optional<SecretVolumeSource>(options, "Secret", "secret", static o => ((Volume)o).Secret, static (o, v) => ((Volume)o).Secret = v),
        Optional<StorageOSVolumeSource>(options, "Storageos", "storageos", static o => ((Volume)o).Storageos, static (o, v) => ((Volume)o).Storageos = v),
        Optional<VsphereVirtualDiskVolumeSource>(options, "VsphereVolume", "vsphereVolume", static o => ((Volume)o).VsphereVolume, static (o, v) => ((Volume)o).VsphereVolume = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Volume Make();
}
