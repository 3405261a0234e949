using System.Globalization;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client.Tests.Faults;

/// <summary>
/// Keeps what a resilient watch tells, as a cache would, and the accounts:
/// <list type="bullet">
/// <item>An event is <i>doubled</i> when an object comes in a version that is not newer than the one it came in last; in a list,
/// when it is older.</item>
/// <item>An event is <i>lost</i> when a write lies in a time that the watch has covered, from the version of a list's end to the
/// version of the last event before the next list begins, and has not come; also when a change or an end comes of an object
/// that was not there, or an object comes to be that was.</item>
/// </list>
/// What happens between two such times shows in the list that comes then: that is what 410 means.
/// </summary>
internal sealed class WatchLedger
{
    private readonly Dictionary<string, long> newest = [];
    private readonly Dictionary<string, (string Uid, long Version)> cache = [];
    private readonly Dictionary<string, (string Uid, long Version)> fresh = [];
    private readonly List<(long From, long To)> covered = [];
    private readonly HashSet<long> given = [];
    private bool isListing;
    private long from = -1;
    private long to;

    /// <summary>What was wrong.</summary>
    public List<string> Violations { get; } = [];

    /// <summary>How many events there were of each type.</summary>
    public Dictionary<ResourceEventType, int> Counts { get; } = [];

    /// <summary>The objects that there are: name and version.</summary>
    public IReadOnlyDictionary<string, (string Uid, long Version)> Cache => cache;

    public void Take(ResourceEvent<ConfigMap> e)
    {
        Counts[e.Type] = Counts.GetValueOrDefault(e.Type) + 1;
        switch (e.Type)
        {
            case ResourceEventType.ListStarted:
                Close();
                isListing = true;
                fresh.Clear();
                break;
            case ResourceEventType.ListCompleted:
                isListing = false;
                cache.Clear();
                foreach (var (name, state) in fresh)
                {
                    cache.Add(name, state);
                }

                from = to = long.Parse(e.ResourceVersion, CultureInfo.InvariantCulture);
                break;
            case ResourceEventType.Bookmark:
                to = long.Parse(e.ResourceVersion, CultureInfo.InvariantCulture);
                break;
            default:
                TakeObject(e.Type, e.Object);
                break;
        }
    }

    /// <summary>The writes that were lost: those in times that the watch has covered which did not come.</summary>
    public List<long> Lost(IEnumerable<long> writes)
    {
        Close();
        return [.. writes.Where(version => covered.Exists(time => time.From < version && version <= time.To) && !given.Contains(version))];
    }

    /// <summary>How many of the writes lie in times that the watch has covered.</summary>
    public int Covered(IEnumerable<long> writes) => writes.Count(version => covered.Exists(time => time.From < version && version <= time.To));

    private void Close()
    {
        if (!isListing && from >= 0)
        {
            covered.Add((from, to));
            from = -1;
        }
    }

    private void TakeObject(ResourceEventType type, ConfigMap map)
    {
        var (name, uid) = (map.Metadata.Name!, map.Metadata.Uid!);
        var version = long.Parse(map.Metadata.ResourceVersion!, CultureInfo.InvariantCulture);
        var last = newest.GetValueOrDefault(uid, -1);
        if (type == ResourceEventType.Listed ? version < last : version <= last)
        {
            Violations.Add($"doubled: {type} {name} {version} after {last}");
        }

        newest[uid] = Math.Max(last, version);
        if (!isListing)
        {
            given.Add(version);
            to = version;
            var isKnown = cache.TryGetValue(name, out var known) && known.Uid == uid;
            if (isKnown == (type == ResourceEventType.Added))
            {
                Violations.Add($"lost: {type} {name} {version}, where {(isKnown ? $"{known.Version} was there" : "it was not there")}");
            }
        }

        var state = isListing ? fresh : cache;
        if (type == ResourceEventType.Deleted)
        {
            state.Remove(name);
        }
        else
        {
            state[name] = (uid, version);
        }
    }
}
