// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>
/// VolumeAttributesClass represents a specification of mutable volume attributes
/// defined by the CSI driver. The class can be specified during dynamic provisioning
/// of PersistentVolumeClaims, and changed in the PersistentVolumeClaim spec after provisioning.
/// </summary>
[KubernetesType("io.k8s.api.storage.v1.VolumeAttributesClass")]
public sealed partial class VolumeAttributesClass
{
    /// <summary>
    /// APIVersion defines the versioned schema of this representation of an object.
    /// Servers should convert recognized schemas to the latest internal value, and
    /// may reject unrecognized values.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [NoDefault]
    public string ApiVersion { get; set; } = "storage.k8s.io/v1";

    /// <summary>
    /// Name of the CSI driver
    /// This field is immutable.
    /// </summary>
    [JsonPropertyName("driverName")]
    public required string DriverName { get; set; }

    /// <summary>
    /// Kind is a string value representing the REST resource this object represents.
    /// Servers may infer this from the endpoint the client submits requests to.
    /// Cannot be updated.
    /// In CamelCase.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
    /// </summary>
    [JsonPropertyName("kind")]
    [NoDefault]
    public string Kind { get; set; } = "VolumeAttributesClass";

    /// <summary>
    /// Standard object's metadata.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
    /// </summary>
    [JsonPropertyName("metadata")]
    [NoDefault]
    public ObjectMeta Metadata { get; set; } = new();

    /// <summary>
    /// parameters hold volume attributes defined by the CSI driver. These values
    /// are opaque to the Kubernetes and are passed directly to the CSI driver.
    /// The underlying storage provider supports changing these attributes on an
    /// existing volume, however the parameters field itself is immutable. To
    /// invoke a volume update, a new VolumeAttributesClass should be created with
    /// new parameters, and the PersistentVolumeClaim should be updated to reference
    /// the new VolumeAttributesClass.
    ///
    /// This field is required and must contain at least one key/value pair.
    /// The keys cannot be empty, and the maximum number of parameters is 512, with
    /// a cumulative max size of 256K. If the CSI driver rejects invalid parameters,
    /// the target PersistentVolumeClaim will be set to an "Infeasible" state in the
    /// modifyVolumeStatus field.
    /// </summary>
    [JsonPropertyName("parameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Parameters { get; set; }
}
