using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>The metadata of every Kubernetes object (<c>io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta</c>).</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta")]
public sealed record ObjectMeta
{
    /// <summary>The name, unique among the objects of a kind in a namespace.</summary>
    [JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>A prefix from which the API server makes a name where there is none.</summary>
    [JsonPropertyName("generateName"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? GenerateName { get; set; }

    /// <summary>The namespace; <see langword="null"/> for objects outside of namespaces.</summary>
    [JsonPropertyName("namespace"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Namespace { get; set; }

    /// <summary>Labels, which selectors match.</summary>
    [JsonPropertyName("labels"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IDictionary<string, string>? Labels { get; set; }

    /// <summary>Annotations, which nothing selects by.</summary>
    [JsonPropertyName("annotations"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IDictionary<string, string>? Annotations { get; set; }

    /// <summary>What must be done before the object goes.</summary>
    [JsonPropertyName("finalizers"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<string>? Finalizers { get; set; }

    /// <summary>The objects that this one goes with.</summary>
    [JsonPropertyName("ownerReferences"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<OwnerReference>? OwnerReferences { get; set; }

    /// <summary>The identity of this object over all time. Set by the API server.</summary>
    [JsonPropertyName("uid"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uid { get; set; }

    /// <summary>The version for optimistic concurrency and watches; opaque. Set by the API server.</summary>
    [JsonPropertyName("resourceVersion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResourceVersion { get; set; }

    /// <summary>Counts the changes of what is desired. Set by the API server.</summary>
    [JsonPropertyName("generation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Generation { get; set; }

    /// <summary>When the object was made. Set by the API server.</summary>
    [JsonPropertyName("creationTimestamp"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? CreationTimestamp { get; set; }

    /// <summary>When the object's deletion was asked for, or will be done. Set by the API server.</summary>
    [JsonPropertyName("deletionTimestamp"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? DeletionTimestamp { get; set; }

    /// <summary>How many seconds deletion may take. Set by the API server.</summary>
    [JsonPropertyName("deletionGracePeriodSeconds"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? DeletionGracePeriodSeconds { get; set; }

    /// <summary>Which manager owns which fields. Set by the API server.</summary>
    [JsonPropertyName("managedFields"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<ManagedFieldsEntry>? ManagedFields { get; set; }
}
