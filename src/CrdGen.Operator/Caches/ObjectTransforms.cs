namespace CrdGen.Operator;

/// <summary>What makes cached objects smaller: see <see cref="InformerSettings{T}.Transform"/>. They change the object that they get.</summary>
public static class ObjectTransforms
{
    private const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";

    /// <summary>
    /// Leaves out the annotation in which <c>kubectl apply</c> keeps the object once more. An object from the cache must not be written back as a whole
    /// then (<c>ReplaceAsync</c>): the annotation would be gone, and kubectl could not tell any more what to remove. Patches and server-side apply are safe.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="resource">The object.</param>
    public static T WithoutLastApplied<T>(T resource)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(resource);
        resource.Metadata.Annotations?.Remove(LastApplied);
        return resource;
    }

    /// <summary>
    /// Leaves out <c>metadata.managedFields</c>, of an informer that one makes oneself. An operator's informers do not even read them, unless
    /// <see cref="InformerSettings{T}.KeepManagedFields"/> says so.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="resource">The object.</param>
    public static T WithoutManagedFields<T>(T resource)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(resource);
        resource.Metadata.ManagedFields = null;
        return resource;
    }
}
