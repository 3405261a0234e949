namespace CrdGen.Operator;

/// <summary>
/// What the program itself has written and its watch has not shown yet. Until then, older states that the watch brings are left out: who has written an object
/// never sees again how it was before. Others' changes that come later are newer, and count.
/// </summary>
internal sealed class PendingWrites
{
    /// <summary>After so many lists that lack a write, the server has gone back to an older state (a backup), and the write is void.</summary>
    private const int Lists = 2;

    private readonly Dictionary<ObjectKey, Write> writes = [];
    private string? seen;

    /// <summary>The watch has shown all that happened up to a version.</summary>
    public void Seen(string? version) => seen = version ?? seen;

    /// <summary>Whether an answer to a write is news: the watch has not come that far, and the object was not deleted since.</summary>
    public bool MayWrite(ObjectKey key, ObjectMeta metadata) =>
        ResourceVersions.Compare(metadata.ResourceVersion, seen) is > 0
        && !(writes.TryGetValue(key, out var write) && write.DeletedUid is { } gone && gone == metadata.Uid);

    /// <summary>An object was written.</summary>
    public void Written(ObjectKey key, string version) => writes[key] = new(version, null);

    /// <summary>An object was deleted.</summary>
    /// <param name="key">Its name and namespace.</param>
    /// <param name="uid">Which object it was.</param>
    /// <param name="version">The last version of it that is known.</param>
    public void Deleted(ObjectKey key, string uid, string? version) => writes[key] = new(version, uid);

    /// <summary>Whether what the watch or a list brings is older than what the program has written. What is not older is its end.</summary>
    public bool Hides(ObjectKey key, ObjectMeta metadata, bool isDeletion)
    {
        if (writes.Count == 0 || !writes.TryGetValue(key, out var write))
        {
            return false;
        }

        var isGone = write.DeletedUid is { } gone && gone == metadata.Uid;
        if (ResourceVersions.Compare(metadata.ResourceVersion, write.Version) is < 0 || (isGone && !isDeletion))
        {
            write.WasHidden = true;
            return true;
        }

        writes.Remove(key);
        return false;
    }

    /// <summary>Whether an object was written after a list was made, so that the list can know nothing of it.</summary>
    public bool IsNewer(ObjectKey key, string? listVersion) =>
        writes.Count > 0 && writes.TryGetValue(key, out var write) && write.DeletedUid is null && write.Lists < Lists - 1
        && ResourceVersions.Compare(write.Version, listVersion) is > 0;

    /// <summary>All objects were listed: what the list has seen is pending no more.</summary>
    public void Listed(string? version)
    {
        seen = version;
        foreach (var (key, write) in writes)
        {
            var isKnown = ResourceVersions.Compare(write.Version, version) is not > 0 && !write.WasHidden;
            write.WasHidden = false;
            if (isKnown || ++write.Lists >= Lists)
            {
                writes.Remove(key);
            }
        }
    }

    private sealed class Write(string? version, string? deletedUid)
    {
        public string? Version => version;

        public string? DeletedUid => deletedUid;

        /// <summary>How many lists knew nothing of it.</summary>
        public int Lists { get; set; }

        /// <summary>Whether an older state was left out because of it.</summary>
        public bool WasHidden { get; set; }
    }
}
