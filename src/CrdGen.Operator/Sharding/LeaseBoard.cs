using CrdGen.Models.Coordination.V1;

namespace CrdGen.Operator;

/// <summary>The Leases that replicas share, as lists show them one after another.</summary>
internal sealed class LeaseBoard(TimeProvider time)
{
    private readonly Dictionary<string, LeaseSighting> leases = new(StringComparer.Ordinal);

    /// <summary>Remembers a list.</summary>
    public void See(IEnumerable<Lease> listed)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lease in listed)
        {
            names.Add(lease.Metadata.Name!);
            if (!leases.TryGetValue(lease.Metadata.Name!, out var sighting))
            {
                leases.Add(lease.Metadata.Name!, sighting = new(time));
            }

            sighting.See(lease);
        }

        foreach (var gone in leases.Keys.Except(names).ToList())
        {
            leases.Remove(gone);
        }
    }

    /// <summary>A Lease; <see langword="null"/> if it was not there.</summary>
    public LeaseSighting? Find(string name) => leases.GetValueOrDefault(name);

    /// <summary>The Leases whose names begin so.</summary>
    public IEnumerable<LeaseSighting> All(string prefix) => leases.Where(lease => lease.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(lease => lease.Value);

    /// <summary>Those that somebody has.</summary>
    public IEnumerable<LeaseSighting> Taken(string prefix) => All(prefix).Where(lease => lease.IsTaken);
}
