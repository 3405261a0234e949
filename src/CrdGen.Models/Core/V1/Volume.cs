// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>Volume represents a named volume in a pod that may be accessed by any container in the pod.</summary>
[KubernetesType("io.k8s.api.core.v1.Volume")]
public sealed partial class Volume
{
    /// <summary>
    /// awsElasticBlockStore represents an AWS Disk resource that is attached to a
    /// kubelet's host machine and then exposed to the pod.
    /// Deprecated: AWSElasticBlockStore is deprecated. All operations for the in-tree
    /// awsElasticBlockStore type are redirected to the ebs.csi.aws.com CSI driver.
    /// More info: https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore
    /// </summary>
    [JsonPropertyName("awsElasticBlockStore")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AWSElasticBlockStoreVolumeSource? AwsElasticBlockStore { get; set; }

    /// <summary>
    /// azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.
    /// Deprecated: AzureDisk is deprecated. All operations for the in-tree azureDisk type
    /// are redirected to the disk.csi.azure.com CSI driver.
    /// </summary>
    [JsonPropertyName("azureDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AzureDiskVolumeSource? AzureDisk { get; set; }

    /// <summary>
    /// azureFile represents an Azure File Service mount on the host and bind mount to the pod.
    /// Deprecated: AzureFile is deprecated. All operations for the in-tree azureFile type
    /// are redirected to the file.csi.azure.com CSI driver.
    /// </summary>
    [JsonPropertyName("azureFile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AzureFileVolumeSource? AzureFile { get; set; }

    /// <summary>
    /// cephFS represents a Ceph FS mount on the host that shares a pod's lifetime.
    /// Deprecated: CephFS is deprecated and the in-tree cephfs type is no longer supported.
    /// </summary>
    [JsonPropertyName("cephfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CephFSVolumeSource? Cephfs { get; set; }

    /// <summary>
    /// cinder represents a cinder volume attached and mounted on kubelets host machine.
    /// Deprecated: Cinder is deprecated. All operations for the in-tree cinder type
    /// are redirected to the cinder.csi.openstack.org CSI driver.
    /// More info: https://examples.k8s.io/mysql-cinder-pd/README.md
    /// </summary>
    [JsonPropertyName("cinder")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CinderVolumeSource? Cinder { get; set; }

    /// <summary>configMap represents a configMap that should populate this volume</summary>
    [JsonPropertyName("configMap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConfigMapVolumeSource? ConfigMap { get; set; }

    /// <summary>csi (Container Storage Interface) represents ephemeral storage that is handled by certain external CSI drivers.</summary>
    [JsonPropertyName("csi")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CSIVolumeSource? Csi { get; set; }

    /// <summary>downwardAPI represents downward API about the pod that should populate this volume</summary>
    [JsonPropertyName("downwardAPI")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DownwardAPIVolumeSource? DownwardAPI { get; set; }

    /// <summary>
    /// emptyDir represents a temporary directory that shares a pod's lifetime.
    /// More info: https://kubernetes.io/docs/concepts/storage/volumes#emptydir
    /// </summary>
    [JsonPropertyName("emptyDir")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EmptyDirVolumeSource? EmptyDir { get; set; }

    /// <summary>
    /// ephemeral represents a volume that is handled by a cluster storage driver.
    /// The volume's lifecycle is tied to the pod that defines it - it will be created before the pod starts,
    /// and deleted when the pod is removed.
    ///
    /// Use this if:
    /// a) the volume is only needed while the pod runs,
    /// b) features of normal volumes like restoring from snapshot or capacity
    /// tracking are needed,
    /// c) the storage driver is specified through a storage class, and
    /// d) the storage driver supports dynamic volume provisioning through
    /// a PersistentVolumeClaim (see EphemeralVolumeSource for more
    /// information on the connection between this volume type
    /// and PersistentVolumeClaim).
    ///
    /// Use PersistentVolumeClaim or one of the vendor-specific
    /// APIs for volumes that persist for longer than the lifecycle
    /// of an individual pod.
    ///
    /// Use CSI for light-weight local ephemeral volumes if the CSI driver is meant to
    /// be used that way - see the documentation of the driver for
    /// more information.
    ///
    /// A pod can use both types of ephemeral volumes and
    /// persistent volumes at the same time.
    /// </summary>
    [JsonPropertyName("ephemeral")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EphemeralVolumeSource? Ephemeral { get; set; }

    /// <summary>fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the pod.</summary>
    [JsonPropertyName("fc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FCVolumeSource? Fc { get; set; }

    /// <summary>
    /// flexVolume represents a generic volume resource that is
    /// provisioned/attached using an exec based plugin.
    /// Deprecated: FlexVolume is deprecated. Consider using a CSIDriver instead.
    /// </summary>
    [JsonPropertyName("flexVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlexVolumeSource? FlexVolume { get; set; }

    /// <summary>
    /// flocker represents a Flocker volume attached to a kubelet's host machine. This depends on the Flocker control service being running.
    /// Deprecated: Flocker is deprecated and the in-tree flocker type is no longer supported.
    /// </summary>
    [JsonPropertyName("flocker")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlockerVolumeSource? Flocker { get; set; }

    /// <summary>
    /// gcePersistentDisk represents a GCE Disk resource that is attached to a
    /// kubelet's host machine and then exposed to the pod.
    /// Deprecated: GCEPersistentDisk is deprecated. All operations for the in-tree
    /// gcePersistentDisk type are redirected to the pd.csi.storage.gke.io CSI driver.
    /// More info: https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk
    /// </summary>
    [JsonPropertyName("gcePersistentDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GCEPersistentDiskVolumeSource? GcePersistentDisk { get; set; }

    /// <summary>
    /// gitRepo represents a git repository at a particular revision.
    /// Deprecated: GitRepo is deprecated. To provision a container with a git repo, mount an
    /// EmptyDir into an InitContainer that clones the repo using git, then mount the EmptyDir
    /// into the Pod's container.
    /// </summary>
    [JsonPropertyName("gitRepo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GitRepoVolumeSource? GitRepo { get; set; }

    /// <summary>
    /// glusterfs represents a Glusterfs mount on the host that shares a pod's lifetime.
    /// Deprecated: Glusterfs is deprecated and the in-tree glusterfs type is no longer supported.
    /// </summary>
    [JsonPropertyName("glusterfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GlusterfsVolumeSource? Glusterfs { get; set; }

    /// <summary>
    /// hostPath represents a pre-existing file or directory on the host
    /// machine that is directly exposed to the container. This is generally
    /// used for system agents or other privileged things that are allowed
    /// to see the host machine. Most containers will NOT need this.
    /// More info: https://kubernetes.io/docs/concepts/storage/volumes#hostpath
    /// </summary>
    [JsonPropertyName("hostPath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HostPathVolumeSource? HostPath { get; set; }

    /// <summary>
    /// image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host machine.
    /// The volume is resolved at pod startup depending on which PullPolicy value is provided:
    ///
    /// - Always: the kubelet always attempts to pull the reference. Container creation will fail If the pull fails.
    /// - Never: the kubelet never pulls the reference and only uses a local image or artifact. Container creation will fail if the reference isn't present.
    /// - IfNotPresent: the kubelet pulls if the reference isn't already present on disk. Container creation will fail if the reference isn't present and the pull fails.
    ///
    /// The volume gets re-resolved if the pod gets deleted and recreated, which means that new remote content will become available on pod recreation.
    /// A failure to resolve or pull the image during pod startup will block containers from starting and may add significant latency. Failures will be retried using normal volume backoff and will be reported on the pod reason and message.
    /// The types of objects that may be mounted by this volume are defined by the container runtime implementation on a host machine and at minimum must include all valid types supported by the container image field.
    /// The OCI object gets mounted in a single directory (spec.containers[*].volumeMounts.mountPath) by merging the manifest layers in the same way as for container images.
    /// The volume will be mounted read-only (ro).
    /// Sub path mounts for containers are not supported (spec.containers[*].volumeMounts.subpath) before 1.33.
    /// The field spec.securityContext.fsGroupChangePolicy has no effect on this volume type.
    /// </summary>
    [JsonPropertyName("image")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImageVolumeSource? Image { get; set; }

    /// <summary>
    /// iscsi represents an ISCSI Disk resource that is attached to a
    /// kubelet's host machine and then exposed to the pod.
    /// More info: https://kubernetes.io/docs/concepts/storage/volumes/#iscsi
    /// </summary>
    [JsonPropertyName("iscsi")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ISCSIVolumeSource? Iscsi { get; set; }

    /// <summary>
    /// name of the volume.
    /// Must be a DNS_LABEL and unique within the pod.
    /// More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// nfs represents an NFS mount on the host that shares a pod's lifetime
    /// More info: https://kubernetes.io/docs/concepts/storage/volumes#nfs
    /// </summary>
    [JsonPropertyName("nfs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NFSVolumeSource? Nfs { get; set; }

    /// <summary>
    /// persistentVolumeClaimVolumeSource represents a reference to a
    /// PersistentVolumeClaim in the same namespace.
    /// More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
    /// </summary>
    [JsonPropertyName("persistentVolumeClaim")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersistentVolumeClaimVolumeSource? PersistentVolumeClaim { get; set; }

    /// <summary>
    /// photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host machine.
    /// Deprecated: PhotonPersistentDisk is deprecated and the in-tree photonPersistentDisk type is no longer supported.
    /// </summary>
    [JsonPropertyName("photonPersistentDisk")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PhotonPersistentDiskVolumeSource? PhotonPersistentDisk { get; set; }

    /// <summary>
    /// portworxVolume represents a portworx volume attached and mounted on kubelets host machine.
    /// Deprecated: PortworxVolume is deprecated. All operations for the in-tree portworxVolume type
    /// are redirected to the pxd.portworx.com CSI driver.
    /// </summary>
    [JsonPropertyName("portworxVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PortworxVolumeSource? PortworxVolume { get; set; }

    /// <summary>projected items for all in one resources secrets, configmaps, and downward API</summary>
    [JsonPropertyName("projected")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProjectedVolumeSource? Projected { get; set; }

    /// <summary>
    /// quobyte represents a Quobyte mount on the host that shares a pod's lifetime.
    /// Deprecated: Quobyte is deprecated and the in-tree quobyte type is no longer supported.
    /// </summary>
    [JsonPropertyName("quobyte")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QuobyteVolumeSource? Quobyte { get; set; }

    /// <summary>
    /// rbd represents a Rados Block Device mount on the host that shares a pod's lifetime.
    /// Deprecated: RBD is deprecated and the in-tree rbd type is no longer supported.
    /// </summary>
    [JsonPropertyName("rbd")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RBDVolumeSource? Rbd { get; set; }

    /// <summary>
    /// scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes.
    /// Deprecated: ScaleIO is deprecated and the in-tree scaleIO type is no longer supported.
    /// </summary>
    [JsonPropertyName("scaleIO")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScaleIOVolumeSource? ScaleIO { get; set; }

    /// <summary>
    /// secret represents a secret that should populate this volume.
    /// More info: https://kubernetes.io/docs/concepts/storage/volumes#secret
    /// </summary>
    [JsonPropertyName("secret")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SecretVolumeSource? Secret { get; set; }

    /// <summary>
    /// storageOS represents a StorageOS volume attached and mounted on Kubernetes nodes.
    /// Deprecated: StorageOS is deprecated and the in-tree storageos type is no longer supported.
    /// </summary>
    [JsonPropertyName("storageos")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StorageOSVolumeSource? Storageos { get; set; }

    /// <summary>
    /// vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine.
    /// Deprecated: VsphereVolume is deprecated. All operations for the in-tree vsphereVolume type
    /// are redirected to the csi.vsphere.vmware.com CSI driver.
    /// </summary>
    [JsonPropertyName("vsphereVolume")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VsphereVirtualDiskVolumeSource? VsphereVolume { get; set; }
}
