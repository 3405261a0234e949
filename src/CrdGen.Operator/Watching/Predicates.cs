namespace CrdGen.Operator;

/// <summary>Which changes matter. They are asked about changes of objects that were there before and still are; all others matter.</summary>
public static partial class Predicates
{
    /// <summary>
    /// The spec has changed: <c>metadata.generation</c> counts that, and no change of the status where there is a status subresource. What the
    /// metadata says (labels, annotations, finalizers) does not count either, but a deletion does.
    /// </summary>
    /// <param name="change">The change.</param>
    public static bool GenerationChanged<T>(ObjectChange<T> change)
        where T : class, IKubernetesObject =>
        change is not { Type: ObjectChangeType.Modified, Old.Metadata: { } old, New.Metadata: { } now }
        || old.Generation != now.Generation
        || old.DeletionTimestamp is null != now.DeletionTimestamp is null;

    /// <summary>The labels have changed.</summary>
    /// <param name="change">The change.</param>
    public static bool LabelsChanged<T>(ObjectChange<T> change)
        where T : class, IKubernetesObject =>
        change is not { Type: ObjectChangeType.Modified, Old.Metadata: { } old, New.Metadata: { } now } || !AreEqual(old.Labels, now.Labels);

    /// <summary>The annotations have changed.</summary>
    /// <param name="change">The change.</param>
    public static bool AnnotationsChanged<T>(ObjectChange<T> change)
        where T : class, IKubernetesObject =>
        change is not { Type: ObjectChangeType.Modified, Old.Metadata: { } old, New.Metadata: { } now } || !AreEqual(old.Annotations, now.Annotations);

    /// <summary>Something has changed at all: objects that are only looked at again, in a resync, do not matter.</summary>
    /// <param name="change">The change.</param>
    public static bool ResourceVersionChanged<T>(ObjectChange<T> change)
        where T : class, IKubernetesObject => change.Type != ObjectChangeType.Resynced;

    private static bool AreEqual(Dictionary<string, string>? one, Dictionary<string, string>? other)
    {
        if ((one?.Count ?? 0) != (other?.Count ?? 0))
        {
            return false;
        }

        foreach (var (key, value) in one ?? [])
        {
            if (!other!.TryGetValue(key, out var found) || found != value)
            {
                return false;
            }
        }

        return true;
    }
}
