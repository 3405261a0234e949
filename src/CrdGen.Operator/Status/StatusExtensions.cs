using System.Text.Json.Nodes;
using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>
/// Writes the status of objects, as Kubernetes' conventions want it ("Typical status properties", KEP-1623): nothing where nothing changes, so that
/// no controller wakes itself up; <c>observedGeneration</c>, where the status has it, and that of each condition; and
/// <c>lastTransitionTime</c> only where the status of a condition changes.
/// </summary>
public static class StatusExtensions
{
    /// <summary>
    /// Says what the status of an object shall be. What differs from the status that the object was given with is written, onto whatever the status is now:
    /// what others change stays. Conditions stay where <paramref name="status"/> has none at all; an empty list removes them.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <typeparam name="TStatus">The type of its status.</typeparam>
    /// <param name="client">The API.</param>
    /// <param name="resource">The object as the reconciler got it.</param>
    /// <param name="status">Its status from now on: another one than the object has, which is shared.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>The object as the server has it, or the one that was given where nothing changes.</returns>
    /// <exception cref="ArgumentException">Objects of the type have no status, or one of another type.</exception>
    /// <exception cref="KubernetesConflictException">Others were faster time and again.</exception>
    /// <exception cref="KubernetesNotFoundException">The object is gone, or another has its name.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", TypeParameter = nameof(T))]
    [RequiresPermission("patch", TypeParameter = nameof(T), Subresource = "status")]
    public static Task<T> SetStatusAsync<T, TStatus>(this KubernetesClient client, T resource, TStatus status, CancellationToken cancellationToken = default)
        where T : class, IApiResource<T>
        where TStatus : notnull => SetStatusAsync(client, resource, status, [], cancellationToken);

    /// <inheritdoc cref="SetStatusAsync{T, TStatus}(KubernetesClient, T, TStatus, CancellationToken)"/>
    /// <param name="client">The API.</param>
    /// <param name="resource">The object as the reconciler got it.</param>
    /// <param name="status">Its status from now on: another one than the object has, which is shared.</param>
    /// <param name="conditions">Conditions that are set beside; others stay.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    [RequiresPermission("get", TypeParameter = nameof(T))]
    [RequiresPermission("patch", TypeParameter = nameof(T), Subresource = "status")]
    public static Task<T> SetStatusAsync<T, TStatus>(
        this KubernetesClient client, T resource, TStatus status, IReadOnlyList<ConditionState> conditions, CancellationToken cancellationToken = default)
        where T : class, IApiResource<T>
        where TStatus : notnull
    {
        ArgumentNullException.ThrowIfNull(status);
        return WriteAsync(client, resource, contract => contract.Write(status), conditions, TimeProvider.System, cancellationToken);
    }

    /// <summary>Sets conditions of an object; other conditions, and all else in its status, stay.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="client">The API.</param>
    /// <param name="resource">The object as the reconciler got it.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <inheritdoc cref="SetStatusAsync{T, TStatus}(KubernetesClient, T, TStatus, CancellationToken)"/>
    [RequiresPermission("get", TypeParameter = nameof(T))]
    [RequiresPermission("patch", TypeParameter = nameof(T), Subresource = "status")]
    public static Task<T> SetConditionsAsync<T>(this KubernetesClient client, T resource, IReadOnlyList<ConditionState> conditions, CancellationToken cancellationToken = default)
        where T : class, IApiResource<T> => WriteAsync(client, resource, null, conditions, TimeProvider.System, cancellationToken);

    internal static async Task<T> WriteAsync<T>(
        KubernetesClient client, T resource, Func<StatusContract<T>, JsonObject>? status, IReadOnlyList<ConditionState> conditions, TimeProvider time, CancellationToken cancellationToken)
        where T : class, IApiResource<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(conditions);
        var contract = StatusContract<T>.Instance;
        var before = contract.StatusOf(resource);
        var change = new StatusChange(before, status?.Invoke(contract) ?? before, conditions, contract.Form(conditions.Count > 0), resource.Metadata.Generation, time);
        var objects = client.Resources<T>(resource.Metadata.Namespace);
        var retry = new ConflictRetry();
        while (true)
        {
            var difference = change.ChangesOf(before);
            if (difference.Count == 0)
            {
                return resource;
            }

            try
            {
                return await objects.PatchStatusAsync(resource.Metadata.Name!, Patch(resource, difference), cancellationToken).ConfigureAwait(false);
            }
            catch (KubernetesConflictException) when (retry.MayGoOn)
            {
                await retry.WaitAsync(cancellationToken).ConfigureAwait(false);
            }

            var uid = resource.Metadata.Uid;
            resource = await objects.GetAsync(resource.Metadata.Name!, cancellationToken).ConfigureAwait(false);
            before = contract.StatusOf(resource);
            if (resource.Metadata.Uid != uid)
            {
                throw new KubernetesNotFoundException(
                    System.Net.HttpStatusCode.NotFound,
                    new() { Reason = "NotFound", Code = 404 },
                    $"The {T.Definition.Kind} \"{ObjectKey.Of(resource)}\" is gone, and another has its name: its status is not that of this one.");
            }
        }
    }

    /// <summary>A merge patch replaces lists: it may do so only on the version that we know.</summary>
    private static MergePatch Patch(IKubernetesObject resource, JsonObject difference) => new(new JsonObject
    {
        ["metadata"] = new JsonObject { ["resourceVersion"] = resource.Metadata.ResourceVersion, ["uid"] = resource.Metadata.Uid },
        ["status"] = difference,
    });
}
