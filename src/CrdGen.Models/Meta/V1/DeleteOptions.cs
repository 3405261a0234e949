// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Meta.V1;

/// <summary>DeleteOptions may be provided when deleting an API object.</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions")]
public sealed partial class DeleteOptions
{
    /// <summary>
    /// APIVersion defines the versioned schema of this representation of an object.
    /// Servers should convert recognized schemas to the latest internal value, and
    /// may reject unrecognized values.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiVersion { get; set; }

    /// <summary>
    /// When present, indicates that modifications should not be
    /// persisted. An invalid or unrecognized dryRun directive will
    /// result in an error response and no further processing of the
    /// request. Valid values are:
    /// - All: all dry run stages will be processed
    /// </summary>
    [JsonPropertyName("dryRun")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? DryRun { get; set; }

    /// <summary>
    /// The duration in seconds before the object should be deleted. Value must be non-negative integer.
    /// The value zero indicates delete immediately. If this value is nil, the default grace period for the
    /// specified type will be used.
    /// Defaults to a per object value if not specified. zero means delete immediately.
    /// </summary>
    [JsonPropertyName("gracePeriodSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? GracePeriodSeconds { get; set; }

    /// <summary>
    /// if set to true, it will trigger an unsafe deletion of the resource in
    /// case the normal deletion flow fails with a corrupt object error.
    /// A resource is considered corrupt if it can not be retrieved from
    /// the underlying storage successfully because of a) its data can
    /// not be transformed e.g. decryption failure, or b) it fails
    /// to decode into an object.
    /// NOTE: unsafe deletion ignores finalizer constraints, skips
    /// precondition checks, and removes the object from the storage.
    /// WARNING: This may potentially break the cluster if the workload
    /// associated with the resource being unsafe-deleted relies on normal
    /// deletion flow. Use only if you REALLY know what you are doing.
    /// The default value is false, and the user must opt in to enable it
    /// </summary>
    [JsonPropertyName("ignoreStoreReadErrorWithClusterBreakingPotential")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IgnoreStoreReadErrorWithClusterBreakingPotential { get; set; }

    /// <summary>
    /// Kind is a string value representing the REST resource this object represents.
    /// Servers may infer this from the endpoint the client submits requests to.
    /// Cannot be updated.
    /// In CamelCase.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
    /// </summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    /// <summary>
    /// Deprecated: please use the PropagationPolicy, this field will be deprecated in 1.7.
    /// Should the dependent objects be orphaned. If true/false, the "orphan"
    /// finalizer will be added to/removed from the object's finalizers list.
    /// Either this field or PropagationPolicy may be set, but not both.
    /// </summary>
    [JsonPropertyName("orphanDependents")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? OrphanDependents { get; set; }

    /// <summary>
    /// Must be fulfilled before a deletion is carried out. If not possible, a 409 Conflict status will be
    /// returned.
    /// </summary>
    [JsonPropertyName("preconditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Preconditions? Preconditions { get; set; }

    /// <summary>
    /// Whether and how garbage collection will be performed.
    /// Either this field or OrphanDependents may be set, but not both.
    /// The default policy is decided by the existing finalizer set in the
    /// metadata.finalizers and the resource-specific default policy.
    /// Acceptable values are: 'Orphan' - orphan the dependents; 'Background' -
    /// allow the garbage collector to delete the dependents in the background;
    /// 'Foreground' - a cascading policy that deletes all dependents in the
    /// foreground.
    /// </summary>
    [JsonPropertyName("propagationPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PropagationPolicy { get; set; }
}
