// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeSpecApplyConfigurationContract]
public sealed partial class PersistentVolumeSpecApplyConfiguration;

internal sealed class PersistentVolumeSpecApplyConfigurationContractAttribute : JsonContractAttribute<PersistentVolumeSpecApplyConfiguration>
{
    protected override PersistentVolumeSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "AccessModes", "accessModes", static o => ((PersistentVolumeSpecApplyConfiguration)o).AccessModes, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).AccessModes = v),
        Optional<AWSElasticBlockStoreVolumeSourceApplyConfiguration>(options, "AwsElasticBlockStore", "awsElasticBlockStore", static o => ((PersistentVolumeSpecApplyConfiguration)o).AwsElasticBlockStore, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).AwsElasticBlockStore = v),
        Optional<AzureDiskVolumeSourceApplyConfiguration>(options, "AzureDisk", "azureDisk", static o => ((PersistentVolumeSpecApplyConfiguration)o).AzureDisk, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).AzureDisk = v),
        Optional<AzureFilePersistentVolumeSourceApplyConfiguration>(options, "AzureFile", "azureFile", static o => ((PersistentVolumeSpecApplyConfiguration)o).AzureFile, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).AzureFile = v),
        Optional<Dictionary<string, Quantity>>(options, "Capacity", "capacity", static o => ((PersistentVolumeSpecApplyConfiguration)o).Capacity, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Capacity = v),
        Optional<CephFSPersistentVolumeSourceApplyConfiguration>(options, "Cephfs", "cephfs", static o => ((PersistentVolumeSpecApplyConfiguration)o).Cephfs, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Cephfs = v),
        Optional<CinderPersistentVolumeSourceApplyConfiguration>(options, "Cinder", "cinder", static o => ((PersistentVolumeSpecApplyConfiguration)o).Cinder, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Cinder = v),
        Optional<ObjectReference>(options, "ClaimRef", "claimRef", static o => ((PersistentVolumeSpecApplyConfiguration)o).ClaimRef, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).ClaimRef = v),
        Optional<CSIPersistentVolumeSourceApplyConfiguration>(options, "Csi", "csi", static o => ((PersistentVolumeSpecApplyConfiguration)o).Csi, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Csi = v),
        Optional<FCVolumeSource>(options, "Fc", "fc", static o => ((PersistentVolumeSpecApplyConfiguration)o).Fc, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Fc = v),
        Optional<FlexPersistentVolumeSourceApplyConfiguration>(options, "FlexVolume", "flexVolume", static o => ((PersistentVolumeSpecApplyConfiguration)o).FlexVolume, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).FlexVolume = v),
        Optional<FlockerVolumeSource>(options, "Flocker", "flocker", static o => ((PersistentVolumeSpecApplyConfiguration)o).Flocker, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Flocker = v),
        Optional<GCEPersistentDiskVolumeSourceApplyConfiguration>(options, "GcePersistentDisk", "gcePersistentDisk", static o => ((PersistentVolumeSpecApplyConfiguration)o).GcePersistentDisk, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).GcePersistentDisk = v),
        Optional<GlusterfsPersistentVolumeSourceApplyConfiguration>(options, "Glusterfs", "glusterfs", static o => ((PersistentVolumeSpecApplyConfiguration)o).Glusterfs, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Glusterfs = v),
        Optional<HostPathVolumeSourceApplyConfiguration>(options, "HostPath", "hostPath", static o => ((PersistentVolumeSpecApplyConfiguration)o).HostPath, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).HostPath = v),
        Optional<ISCSIPersistentVolumeSourceApplyConfiguration>(options, "Iscsi", "iscsi", static o => ((PersistentVolumeSpecApplyConfiguration)o).Iscsi, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Iscsi = v),
        Optional<LocalVolumeSourceApplyConfiguration>(options, "Local", "local", static o => ((PersistentVolumeSpecApplyConfiguration)o).Local, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Local = v),
        Optional<List<string>>(options, "MountOptions", "mountOptions", static o => ((PersistentVolumeSpecApplyConfiguration)o).MountOptions, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).MountOptions = v),
        Optional<NFSVolumeSourceApplyConfiguration>(options, "Nfs", "nfs", static o => ((PersistentVolumeSpecApplyConfiguration)o).Nfs, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Nfs = v),
        Optional<VolumeNodeAffinity>(options, "NodeAffinity", "nodeAffinity", static o => ((PersistentVolumeSpecApplyConfiguration)o).NodeAffinity, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).NodeAffinity = v),
        Optional<string>(options, "PersistentVolumeReclaimPolicy", "persistentVolumeReclaimPolicy", static o => ((PersistentVolumeSpecApplyConfiguration)o).PersistentVolumeReclaimPolicy, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).PersistentVolumeReclaimPolicy = v),
        Optional<PhotonPersistentDiskVolumeSourceApplyConfiguration>(options, "PhotonPersistentDisk", "photonPersistentDisk", static o => ((PersistentVolumeSpecApplyConfiguration)o).PhotonPersistentDisk, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).PhotonPersistentDisk = v),
        Optional<PortworxVolumeSourceApplyConfiguration>(options, "PortworxVolume", "portworxVolume", static o => ((PersistentVolumeSpecApplyConfiguration)o).PortworxVolume, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).PortworxVolume = v),
        Optional<QuobyteVolumeSourceApplyConfiguration>(options, "Quobyte", "quobyte", static o => ((PersistentVolumeSpecApplyConfiguration)o).Quobyte, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Quobyte = v),
        Optional<RBDPersistentVolumeSourceApplyConfiguration>(options, "Rbd", "rbd", static o => ((PersistentVolumeSpecApplyConfiguration)o).Rbd, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Rbd = v),
        Optional<ScaleIOPersistentVolumeSourceApplyConfiguration>(options, "ScaleIO", "scaleIO", static o => ((PersistentVolumeSpecApplyConfiguration)o).ScaleIO, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).ScaleIO = v),
        Optional<string>(options, "StorageClassName", "storageClassName", static o => ((PersistentVolumeSpecApplyConfiguration)o).StorageClassName, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).StorageClassName = v),
        Optional<StorageOSPersistentVolumeSource>(options, "Storageos", "storageos", static o => ((PersistentVolumeSpecApplyConfiguration)o).Storageos, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).Storageos = v),
        Optional<string>(options, "VolumeAttributesClassName", "volumeAttributesClassName", static o => ((PersistentVolumeSpecApplyConfiguration)o).VolumeAttributesClassName, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).VolumeAttributesClassName = v),
        Optional<string>(options, "VolumeMode", "volumeMode", static o => ((PersistentVolumeSpecApplyConfiguration)o).VolumeMode, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).VolumeMode = v),
        Optional<VsphereVirtualDiskVolumeSourceApplyConfiguration>(options, "VsphereVolume", "vsphereVolume", static o => ((PersistentVolumeSpecApplyConfiguration)o).VsphereVolume, static (o, v) => ((PersistentVolumeSpecApplyConfiguration)o).VsphereVolume = v),
    ];
}
