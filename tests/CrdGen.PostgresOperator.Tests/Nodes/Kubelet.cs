using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>Runs the pods that there are, ends those that shall go, and says when they have.</summary>
internal sealed class Kubelet(NodeNamespaces node, KubernetesClient client) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, PodLife> lives = new(StringComparer.Ordinal);

    /// <summary>The pods that run, and the address of each.</summary>
    public ICollection<PodLife> Lives => lives.Values;

    public async Task SyncAsync(IReadOnlyList<Pod> pods, CancellationToken cancellationToken)
    {
        foreach (var (uid, life) in lives.ToArray())
        {
            if (pods.All(pod => pod.Metadata.Uid != uid))
            {
                lives.TryRemove(uid, out _);
                await life.DisposeAsync();
            }
            else if (life.Ended.IsFaulted)
            {
                await life.Ended;
            }
        }

        foreach (var pod in pods)
        {
            var (uid, isWanted) = (pod.Metadata.Uid!, pod.Metadata.DeletionTimestamp is null);
            if (lives.TryGetValue(uid, out var life))
            {
                if (!isWanted)
                {
                    life.Stop(TimeSpan.FromSeconds(pod.Metadata.DeletionGracePeriodSeconds ?? 30));
                }
            }
            else if (isWanted && !Scheduling.Fits(pod))
            {
                await Scheduling.RefuseAsync(client, pod, cancellationToken);
            }
            else if (isWanted)
            {
                lives[uid] = new(node, client, pod);
            }

            // Only the node knows that nothing of it runs any more.
            if (!isWanted && (life is null || life.Ended.IsCompleted))
            {
                await client.Pods(pod.Metadata.Namespace).DeleteIfExistsAsync(pod.Metadata.Name!, new() { Uid = uid, GracePeriod = TimeSpan.Zero }, cancellationToken);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var life in lives.Values)
        {
            await life.DisposeAsync();
        }
    }
}
