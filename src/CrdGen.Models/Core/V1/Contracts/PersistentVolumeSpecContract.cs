// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeSpecContract]
public sealed partial class PersistentVolumeSpec;

internal sealed class PersistentVolumeSpecContractAttribute : JsonContractAttribute<PersistentVolumeSpec>
{
    protected override PersistentVolumeSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "AccessModes", "accessModes", static o => ((PersistentVolumeSpec)o).AccessModes, static (o, v) => ((PersistentVolumeSpec)o).AccessModes = v),
        Optional<AWSElasticBlockStoreVolumeSource>(options, "AwsElasticBlockStore", "awsElasticBlockStore", static o => ((PersistentVolumeSpec)o).AwsElasticBlockStore, static (o, v) => ((PersistentVolumeSpec)o).AwsElasticBlockStore = v),
        Optional<AzureDiskVolumeSource>(options, "AzureDisk", "azureDisk", static o => ((PersistentVolumeSpec)o).AzureDisk, static (o, v) => ((PersistentVolumeSpec)o).AzureDisk = v),
        Optional<AzureFilePersistentVolumeSource>(options, "AzureFile", "azureFile", static o => ((PersistentVolumeSpec)o).AzureFile, static (o, v) => ((PersistentVolumeSpec)o).AzureFile = v),
        Optional<Dictionary<string, Quantity>>(options, "Capacity", "capacity", static o => ((PersistentVolumeSpec)o).Capacity, static (o, v) => ((PersistentVolumeSpec)o).Capacity = v),
        Optional<CephFSPersistentVolumeSource>(options, "Cephfs", "cephfs", static o => ((PersistentVolumeSpec)o).Cephfs, static (o, v) => ((PersistentVolumeSpec)o).Cephfs = v),
        Optional<CinderPersistentVolumeSource>(options, "Cinder", "cinder", static o => ((PersistentVolumeSpec)o).Cinder, static (o, v) => ((PersistentVolumeSpec)o).Cinder = v),
        Optional<ObjectReference>(options, "ClaimRef", "claimRef", static o => ((PersistentVolumeSpec)o).ClaimRef, static (o, v) => ((PersistentVolumeSpec)o).ClaimRef = v),
        Optional<CSIPersistentVolumeSource>(options, "Csi", "csi", static o => ((PersistentVolumeSpec)o).Csi, static (o, v) => ((PersistentVolumeSpec)o).Csi = v),
        Optional<FCVolumeSource>(options, "Fc", "fc", static o => ((PersistentVolumeSpec)o).Fc, static (o, v) => ((PersistentVolumeSpec)o).Fc = v),
        Optional<FlexPersistentVolumeSource>(options, "FlexVolume", "flexVolume", static o => ((PersistentVolumeSpec)o).FlexVolume, static (o, v) => ((PersistentVolumeSpec)o).FlexVolume = v),
        Optional<FlockerVolumeSource>(options, "Flocker", "flocker", static o => ((PersistentVolumeSpec)o).Flocker, static (o, v) => ((PersistentVolumeSpec)o).Flocker = v),
        Optional<GCEPersistentDiskVolumeSource>(options, "GcePersistentDisk", "gcePersistentDisk", static o => ((PersistentVolumeSpec)o).GcePersistentDisk, static (o, v) => ((PersistentVolumeSpec)o).GcePersistentDisk = v),
        Optional<GlusterfsPersistentVolumeSource>(options, "Glusterfs", "glusterfs", static o => ((PersistentVolumeSpec)o).Glusterfs, static (o, v) => ((PersistentVolumeSpec)o).Glusterfs = v),
        Optional<HostPathVolumeSource>(options, "HostPath", "hostPath", static o => ((PersistentVolumeSpec)o).HostPath, static (o, v) => ((PersistentVolumeSpec)o).HostPath = v),
        Optional<ISCSIPersistentVolumeSource>(options, "Iscsi", "iscsi", static o => ((PersistentVolumeSpec)o).Iscsi, static (o, v) => ((PersistentVolumeSpec)o).Iscsi = v),
        Optional<LocalVolumeSource>(options, "Local", "local", static o => ((PersistentVolumeSpec)o).Local, static (o, v) => ((PersistentVolumeSpec)o).Local = v),
        Optional<List<string>>(options, "MountOptions", "mountOptions", static o => ((PersistentVolumeSpec)o).MountOptions, static (o, v) => ((PersistentVolumeSpec)o).MountOptions = v),
        Optional<NFSVolumeSource>(options, "Nfs", "nfs", static o => ((PersistentVolumeSpec)o).Nfs, static (o, v) => ((PersistentVolumeSpec)o).Nfs = v),
        Optional<VolumeNodeAffinity>(options, "NodeAffinity", "nodeAffinity", static o => ((PersistentVolumeSpec)o).NodeAffinity, static (o, v) => ((PersistentVolumeSpec)o).NodeAffinity = v),
        Optional<string>(options, "PersistentVolumeReclaimPolicy", "persistentVolumeReclaimPolicy", static o => ((PersistentVolumeSpec)o).PersistentVolumeReclaimPolicy, static (o, v) => ((PersistentVolumeSpec)o).PersistentVolumeReclaimPolicy = v),
        Optional<PhotonPersistentDiskVolumeSource>(options, "PhotonPersistentDisk", "photonPersistentDisk", static o => ((PersistentVolumeSpec)o).PhotonPersistentDisk, static (o, v) => ((PersistentVolumeSpec)o).PhotonPersistentDisk = v),
        Optional<PortworxVolumeSource>(options, "PortworxVolume", "portworxVolume", static o => ((PersistentVolumeSpec)o).PortworxVolume, static (o, v) => ((PersistentVolumeSpec)o).PortworxVolume = v),
        Optional<QuobyteVolumeSource>(options, "Quobyte", "quobyte", static o => ((PersistentVolumeSpec)o).Quobyte, static (o, v) => ((PersistentVolumeSpec)o).Quobyte = v),
        Optional<RBDPersistentVolumeSource>(options, "Rbd", "rbd", static o => ((PersistentVolumeSpec)o).Rbd, static (o, v) => ((PersistentVolumeSpec)o).Rbd = v),
        Optional<ScaleIOPersistentVolumeSource>(options, "ScaleIO", "scaleIO", static o => ((PersistentVolumeSpec)o).ScaleIO, static (o, v) => ((PersistentVolumeSpec)o).ScaleIO = v),
        Optional<string>(options, "StorageClassName", "storageClassName", static o => ((PersistentVolumeSpec)o).StorageClassName, static (o, v) => ((PersistentVolumeSpec)o).StorageClassName = v),
        Optional<StorageOSPersistentVolumeSource>(options, "Storageos", "storageos", static o => ((PersistentVolumeSpec)o).Storageos, static (o, v) => ((PersistentVolumeSpec)o).Storageos = v),
        Optional<string>(options, "VolumeAttributesClassName", "volumeAttributesClassName", static o => ((PersistentVolumeSpec)o).VolumeAttributesClassName, static (o, v) => ((PersistentVolumeSpec)o).VolumeAttributesClassName = v),
        Optional<string>(options, "VolumeMode", "volumeMode", static o => ((PersistentVolumeSpec)o).VolumeMode, static (o, v) => ((PersistentVolumeSpec)o).VolumeMode = v),
        Optional<VsphereVirtualDiskVolumeSource>(options, "VsphereVolume", "vsphereVolume", static o => ((PersistentVolumeSpec)o).VsphereVolume, static (o, v) => ((PersistentVolumeSpec)o).VsphereVolume = v),
    ];
}
