namespace CrdGen.Client.Workloads;

/// <summary>Which state of the past somebody means.</summary>
internal static class RevisionChoice
{
    private const string ChangeCause = "kubernetes.io/change-cause";

    public static string? CauseOf(ObjectMeta metadata) => metadata.Annotations?.GetValueOrDefault(ChangeCause);

    /// <summary>A revision, or the one before the latest.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static T Choose<T>(IReadOnlyList<T> history, Func<T, long> revisionOf, long? wanted, string what)
    {
        if (wanted is null)
        {
            return history.Count > 1 ? history[^2] : throw new InvalidOperationException($"{what} has no earlier revision to go back to.");
        }

        foreach (var entry in history)
        {
            if (revisionOf(entry) == wanted)
            {
                return entry;
            }
        }

        var known = history.Count == 0 ? "none" : string.Join(", ", history.Select(revisionOf));
        throw new InvalidOperationException($"{what} has no revision {wanted}; there are: {known}.");
    }

    /// <summary>Whether an object is one that another made, and looks after.</summary>
    public static bool IsControlledBy(this ObjectMeta metadata, ObjectMeta owner) =>
        metadata.OwnerReferences?.Exists(reference => reference.Controller == true && reference.Uid == owner.Uid) == true;
}
