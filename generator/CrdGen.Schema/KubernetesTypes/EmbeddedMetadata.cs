namespace CrdGen.Schema.KubernetesTypes;

/// <summary>What becomes of an ObjectMeta within a schema, such as the <c>metadata</c> of a pod template.</summary>
public enum EmbeddedMetadata
{
    /// <summary>
    /// Annotations, finalizers, labels, name and namespace: controller-gen with <c>generateEmbeddedObjectMeta=true</c>. The
    /// default, since it is what most CRDs with pod templates have: without it the API server prunes the pods' labels.
    /// </summary>
    Template,

    /// <summary><c>type: object</c>, in which the API server prunes everything: controller-gen without that option.</summary>
    Opaque,

    /// <summary>All fields, with their descriptions.</summary>
    Full,
}
