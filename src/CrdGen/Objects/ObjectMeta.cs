namespace CrdGen;

/// <summary>The metadata of every Kubernetes object (<c>io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta</c>).</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta")]
public sealed record ObjectMeta
{
    /// <summary>The name, unique among the objects of a kind in a namespace.</summary>
    public string? Name { get; set; }

    /// <summary>A prefix from which the API server makes a name where there is none.</summary>
    public string? GenerateName { get; set; }

    /// <summary>The namespace; <see langword="null"/> for objects outside of namespaces.</summary>
    public string? Namespace { get; set; }

    /// <summary>Labels, which selectors match.</summary>
    public IDictionary<string, string>? Labels { get; set; }

    /// <summary>Annotations, which nothing selects by.</summary>
    public IDictionary<string, string>? Annotations { get; set; }

    /// <summary>What must be done before the object goes.</summary>
    public IList<string>? Finalizers { get; set; }

    /// <summary>The objects that this one goes with.</summary>
    public IList<OwnerReference>? OwnerReferences { get; set; }

    /// <summary>The identity of this object over all time. Set by the API server.</summary>
    public string? Uid { get; set; }

    /// <summary>The version for optimistic concurrency and watches; opaque. Set by the API server.</summary>
    public string? ResourceVersion { get; set; }

    /// <summary>Counts the changes of what is desired. Set by the API server.</summary>
    public long? Generation { get; set; }

    /// <summary>When the object was made. Set by the API server.</summary>
    public DateTimeOffset? CreationTimestamp { get; set; }

    /// <summary>When the object's deletion was asked for, or will be done. Set by the API server.</summary>
    public DateTimeOffset? DeletionTimestamp { get; set; }

    /// <summary>How many seconds deletion may take. Set by the API server.</summary>
    public long? DeletionGracePeriodSeconds { get; set; }

    /// <summary>Which manager owns which fields. Set by the API server.</summary>
    public IList<ManagedFieldsEntry>? ManagedFields { get; set; }
}
