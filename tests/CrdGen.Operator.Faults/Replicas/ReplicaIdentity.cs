using System.Collections.Concurrent;
using System.Globalization;

namespace CrdGen.Operator.Faults.Replicas;

/// <summary>One life of a replica, from its start to its end: a restarted one is another.</summary>
internal sealed class ReplicaIdentity(string name)
{
    private readonly ConcurrentDictionary<string, (string Uid, ulong Version)> written = new(StringComparer.Ordinal);

    public string Name => name;

    /// <summary>How often the Lease had changed hands when this one took it, as the server answered.</summary>
    public int Term { get; set; } = -1;

    /// <summary>Whether it stands still.</summary>
    public bool IsFrozen { get; set; }

    /// <summary>It has written an object.</summary>
    public void Wrote(ObjectMeta metadata) => written[metadata.Name!] = (metadata.Uid!, Version(metadata));

    /// <summary>Whether it has itself written a newer state of an object than this one.</summary>
    public bool IsOlderThanWritten(ObjectMeta metadata) =>
        written.TryGetValue(metadata.Name!, out var last) && last.Uid == metadata.Uid && Version(metadata) < last.Version;

    public override string ToString() => name;

    private static ulong Version(ObjectMeta metadata) => ulong.Parse(metadata.ResourceVersion!, CultureInfo.InvariantCulture);
}
