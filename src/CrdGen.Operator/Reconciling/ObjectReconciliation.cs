using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>What is done about one key: reads the object from the cache, sees to its finalizer, and asks the reconciler.</summary>
internal sealed class ObjectReconciliation<T>(KubernetesClient client, IObjectCache<T> cache, Reconciler<T> reconciler)
    where T : class, IApiResource<T>
{
    public async ValueTask<Result> ReconcileAsync(ObjectKey key, CancellationToken cancellationToken)
    {
        if (!cache.TryGet(key, out var resource))
        {
            // It is gone; what belongs to it goes by its owner references, or went before its finalizer.
            return Result.Done;
        }

        var finalizer = reconciler.Finalizer;
        if (resource.Metadata.DeletionTimestamp is not null)
        {
            return finalizer is not null && Finalization.Has(resource, finalizer)
                ? await CleanUpAsync(resource, finalizer, cancellationToken).ConfigureAwait(false)
                : Result.Done;
        }

        if (finalizer is not null && !Finalization.Has(resource, finalizer))
        {
            resource = await Finalization.AddAsync(Client(resource), resource, finalizer, cancellationToken).ConfigureAwait(false);
        }

        return await reconciler.ReconcileAsync(resource, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Result> CleanUpAsync(T resource, string finalizer, CancellationToken cancellationToken)
    {
        var result = await reconciler.CleanupAsync(resource, cancellationToken).ConfigureAwait(false);
        if (result.After is null)
        {
            await Finalization.RemoveAsync(Client(resource), resource, finalizer, cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    private ResourceClient<T> Client(T resource) => client.Resources<T>(resource.Metadata.Namespace);
}
