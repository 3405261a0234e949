using System.Globalization;
using System.Text.Json;
using CrdGen.Client.Waiting;

namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    /// <summary>Waits until an object is as wished; one that is not there is waited for.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isDone">Whether it is as wished.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The object as wished.</returns>
    /// <exception cref="KubernetesWaitException">It was not in time.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("list", "watch")]
    public async Task<T> WaitAsync(string name, Func<T, bool> isDone, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(isDone);
        return (await WaitAsync(name, obj => obj is not null && isDone(obj), "as wished", timeout, cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Waits until an object has a condition (<c>kubectl wait --for=condition</c>), about its newest generation where it says about which.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">The type of the condition: <c>Ready</c>.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <param name="status">The status of the condition.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The object with the condition.</returns>
    /// <exception cref="KubernetesWaitException">It had not in time.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("list", "watch")]
    public async Task<T> WaitForConditionAsync(string name, string type, TimeSpan timeout, string status = "True", CancellationToken cancellationToken = default)
    {
        var wish = $"{type}={status}";
        return (await WaitAsync(name, obj => obj is not null && ObjectConditions.Has(JsonSerializer.SerializeToNode(obj, this.type), type, status), wish, timeout, cancellationToken)
            .ConfigureAwait(false))!;
    }

    /// <summary>Waits until an object is gone. One that is made anew by its name counts as another one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="KubernetesWaitException">It was still there.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("list", "watch")]
    public async Task WaitForDeletionAsync(string name, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        string? uid = null;
        await WaitAsync(name, obj => obj is null || (uid ??= obj.Metadata.Uid) != obj.Metadata.Uid, "deleted", timeout, cancellationToken).ConfigureAwait(false);
    }

    private async Task<T?> WaitAsync(string name, Func<T?, bool> isDone, string wish, TimeSpan timeout, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var one = new ListAndWatchOptions { FieldSelector = FieldQuery.Name(name) };
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(timeout);
        var (last, isListed, isKnown) = (default(T), false, false);
        try
        {
            // The namespace is said or a complaint, before anything is asked.
            _ = PathOf(name);
            await foreach (var change in ListAndWatchAsync(one, time.Token).ConfigureAwait(false))
            {
                switch (change.Type)
                {
                    case ResourceEventType.ListStarted:
                        isListed = false;
                        continue;
                    case ResourceEventType.Listed:
                        (last, isListed) = (change.Object, true);
                        break;
                    case ResourceEventType.ListCompleted when isListed:
                    case ResourceEventType.Bookmark:
                        continue;
                    case ResourceEventType.ListCompleted:
                    case ResourceEventType.Deleted:
                        (last, isListed) = (null, false);
                        break;
                    default:
                        last = change.Object;
                        break;
                }

                isKnown = true;
                if (isDone(last))
                {
                    return last;
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && time.IsCancellationRequested)
        {
        }

        cancellationToken.ThrowIfCancellationRequested();
        throw new KubernetesWaitException(Describe(name, wish, timeout, last, isKnown), last);
    }

    private string Describe(string name, string wish, TimeSpan timeout, T? last, bool isKnown)
    {
        var state = !isKnown ? "the server has not answered" : last is null ? "there is no such object" : ObjectConditions.Describe(JsonSerializer.SerializeToNode(last, type));
        var finalizers = last?.Metadata is { DeletionTimestamp: not null, Finalizers: { Count: > 0 } names } ? $"; finalizers keep it: {string.Join(", ", names)}" : "";
        var place = Namespace is null ? "" : $" in namespace \"{Namespace}\"";
        return string.Create(CultureInfo.InvariantCulture, $"{Definition.Kind} \"{name}\"{place} is not {wish} after {timeout.TotalSeconds:0.###} s: {state}{finalizers}.");
    }
}
