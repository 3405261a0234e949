namespace CrdGen.Client.Workloads;

/// <summary>Follows an object until its rollout has ended.</summary>
internal static class RolloutWaiter
{
    public static async Task<T> WaitAsync<T>(
        ResourceClient<T> client, string name, Func<T, RolloutStatus> statusOf, IProgress<RolloutStatus>? progress, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        RolloutStatus? last = null;

        // One that is not there is an error, not something to wait for.
        var known = await client.GetAsync(name, cancellationToken).ConfigureAwait(false);
        if (IsComplete(known))
        {
            return known;
        }

        await foreach (var change in client.ListAndWatchAsync(new() { FieldSelector = FieldQuery.Name(name) }, cancellationToken).ConfigureAwait(false))
        {
            if (change.Type == ResourceEventType.Deleted || (change.HasObject && change.Object.Metadata.Uid != known.Metadata.Uid))
            {
                throw new RolloutFailedException($"{client.Definition.Kind} {name} was deleted in the middle of its rollout.");
            }

            if (change.HasObject && IsComplete(change.Object))
            {
                return change.Object;
            }
        }

        throw new RolloutFailedException($"The rollout of {client.Definition.Kind} {name} could not be followed any longer: {last?.Message}");

        bool IsComplete(T obj)
        {
            var status = statusOf(obj);
            if (status != last)
            {
                progress?.Report(status);
                last = status;
            }

            return status.State == RolloutState.Failed
                ? throw new RolloutFailedException($"{client.Definition.Kind} {name}: {status.Message}")
                : status.State == RolloutState.Complete;
        }
    }
}
