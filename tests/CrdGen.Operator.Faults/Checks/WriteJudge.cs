using CrdGen.Client;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>Who has written an object last.</summary>
/// <param name="Replica">The replica.</param>
/// <param name="Term">How often the Lease had changed hands when it took it.</param>
/// <param name="Serial">Counts the replica's writes.</param>
internal readonly record struct WriteMark(string Replica, int Term, long Serial);

/// <summary>
/// Reads in the server's own order who has written a resource's objects: under one term of the Lease only one replica, and nothing under a term after another has
/// written under a later one. It watches the server without a proxy.
/// </summary>
/// <param name="resource">The resource.</param>
/// <param name="markOf">Who has written an object last; <see langword="null"/> for nobody of ours.</param>
/// <param name="violations">What should not be.</param>
internal sealed class WriteJudge<T>(ResourceClient<T> resource, Func<T, WriteMark?> markOf, Violations violations)
    where T : class, IKubernetesObject
{
    private readonly Dictionary<string, WriteMark> last = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> replicas = [];
    private int newest = -1;
    private long writes;

    /// <summary>How many writes it has seen, one after another.</summary>
    public long Writes => Interlocked.Read(ref writes);

    /// <summary>How often another replica began to write.</summary>
    public int Takeovers => Math.Max(0, replicas.Count - 1);

    public async Task RunAsync(CancellationToken stop)
    {
        string? version = null;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (version is null)
                {
                    // What happened while nobody looked has no order here.
                    var list = await resource.ListAsync(cancellationToken: stop);
                    foreach (var found in list)
                    {
                        Remember(found, out _);
                    }

                    version = list.ResourceVersion;
                }

                await foreach (var change in resource.WatchAsync(new() { ResourceVersion = version, AllowBookmarks = true }, stop))
                {
                    version = change.ResourceVersion;
                    if (change.Type != WatchEventType.Bookmark && Remember(change.Object, out var mark))
                    {
                        Judge(change.Object, mark);
                    }
                }
            }
            catch (KubernetesExpiredException)
            {
                version = null;
            }
            catch (Exception error) when (error is KubernetesException or HttpRequestException or IOException or OperationCanceledException)
            {
                await Task.Delay(100, CancellationToken.None);
            }
        }
    }

    /// <summary>Whether the operator has written since this object was seen last.</summary>
    private bool Remember(T found, out WriteMark mark)
    {
        mark = markOf(found) ?? default;
        if (mark.Replica is null)
        {
            return false;
        }

        var isNew = !last.TryGetValue(found.Metadata.Name!, out var before) || before != mark;
        last[found.Metadata.Name!] = mark;
        return isNew;
    }

    private void Judge(T found, WriteMark mark)
    {
        Interlocked.Increment(ref writes);
        if (mark.Term < newest)
        {
            violations.Add("one leader writes", $"{mark.Replica} wrote the {found.Kind} {found.Metadata.Name} in version {found.Metadata.ResourceVersion} under term {mark.Term}, though {replicas[newest]} had written under term {newest} before");
        }

        newest = Math.Max(newest, mark.Term);
        if (!replicas.TryAdd(mark.Term, mark.Replica) && replicas[mark.Term] != mark.Replica)
        {
            violations.Add("one leader writes", $"{mark.Replica} and {replicas[mark.Term]} both wrote a {found.Kind} under term {mark.Term}");
        }
    }
}
