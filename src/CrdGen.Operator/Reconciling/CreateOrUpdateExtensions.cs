using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>
/// Makes an object as it shall be, by a change in C# of whatever it is: for what server-side apply (<c>ApplyAsync</c>) does not do, such as a change that
/// depends on what is there. Only what the change changes is sent, so that fields that the type does not know stay.
/// </summary>
public static class CreateOrUpdateExtensions
{
    /// <summary>Creates an object, or changes the one of its name; both again where somebody else was faster.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="client">The API.</param>
    /// <param name="initial">The object to begin with where there is none: its name and namespace, at least.</param>
    /// <param name="change">Makes of either what it shall be. It may be called several times, and changes neither name nor namespace.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>What happened, and the object as the server has it.</returns>
    /// <exception cref="InvalidOperationException">The change is one of name or namespace.</exception>
    /// <exception cref="KubernetesConflictException">Others were faster time and again.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "create", "patch")]
    public static Task<WriteResult<T>> CreateOrUpdateAsync<T>(this KubernetesClient client, T initial, Action<T> change, CancellationToken cancellationToken = default)
        where T : class, IApiResource<T>
    {
        ArgumentNullException.ThrowIfNull(change);
        return CreateOrUpdateAsync(client, initial, Function(change), cancellationToken);
    }

    /// <inheritdoc cref="CreateOrUpdateAsync{T}(KubernetesClient, T, Action{T}, CancellationToken)"/>
    [RequiresPermission("get", "create", "patch")]
    public static async Task<WriteResult<T>> CreateOrUpdateAsync<T>(this KubernetesClient client, T initial, Func<T, T> change, CancellationToken cancellationToken = default)
        where T : class, IApiResource<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(change);
        var key = ObjectKey.Of(initial);
        var objects = client.Resources<T>(key.Namespace);
        var retry = new ConflictRetry();
        while (true)
        {
            try
            {
                var found = await objects.GetOrDefaultAsync(key.Name, cancellationToken).ConfigureAwait(false);
                return found is null
                    ? new(WriteOutcome.Created, await objects.CreateAsync(Changed(initial, change, key), cancellationToken).ConfigureAwait(false))
                    : await UpdateAsync(objects, found, change, key, cancellationToken).ConfigureAwait(false);
            }
            catch (KubernetesException error) when (error is KubernetesConflictException or KubernetesAlreadyExistsException or KubernetesNotFoundException && !IsNamespaceMissing(error) && retry.MayGoOn)
            {
                await retry.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Creates an object that another controls, or changes the one of its name. What belongs to a third is left alone.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <typeparam name="TOwner">The type of its owner.</typeparam>
    /// <param name="client">The API.</param>
    /// <param name="owner">Whose it is; one that belongs to nobody becomes its.</param>
    /// <param name="initial">The object to begin with where there is none: its name at least. Its namespace is that of its owner, if nothing is said.</param>
    /// <param name="change">Makes of either what it shall be. It may be called several times, and changes neither name nor namespace.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="ControlledByAnotherException">The object has another controller.</exception>
    /// <exception cref="TerminalException">The owner cannot own such an object, for its namespace.</exception>
    /// <inheritdoc cref="CreateOrUpdateAsync{T}(KubernetesClient, T, Action{T}, CancellationToken)"/>
    [RequiresPermission("get", "create", "patch", TypeParameter = nameof(T))]
    [RequiresPermission("update", TypeParameter = nameof(TOwner), Subresource = "finalizers")]
    public static Task<WriteResult<T>> CreateOrUpdateAsync<T, TOwner>(this KubernetesClient client, TOwner owner, T initial, Action<T> change, CancellationToken cancellationToken = default)
        where T : class, IApiResource<T>
        where TOwner : class, IApiResource<TOwner>
    {
        ArgumentNullException.ThrowIfNull(change);
        return CreateOrUpdateAsync(client, owner, initial, Function(change), cancellationToken);
    }

    /// <inheritdoc cref="CreateOrUpdateAsync{T, TOwner}(KubernetesClient, TOwner, T, Action{T}, CancellationToken)"/>
    [RequiresPermission("get", "create", "patch", TypeParameter = nameof(T))]
    [RequiresPermission("update", TypeParameter = nameof(TOwner), Subresource = "finalizers")]
    public static Task<WriteResult<T>> CreateOrUpdateAsync<T, TOwner>(this KubernetesClient client, TOwner owner, T initial, Func<T, T> change, CancellationToken cancellationToken = default)
        where T : class, IApiResource<T>
        where TOwner : class, IApiResource<TOwner>
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(change);
        if (T.Definition.Scope == ResourceScope.Namespaced)
        {
            initial.Metadata.Namespace ??= owner.Metadata.Namespace;
        }

        return CreateOrUpdateAsync(
            client,
            initial,
            found =>
            {
                // Before the change, so that nothing is done to what belongs to another.
                Owners.SetController(found, owner);
                var changed = change(found);
                Owners.SetController(changed, owner);
                return changed;
            },
            cancellationToken);
    }

    private static async Task<WriteResult<T>> UpdateAsync<T>(ResourceClient<T> objects, T found, Func<T, T> change, ObjectKey key, CancellationToken cancellationToken)
        where T : class, IApiResource<T>
    {
        var (version, uid) = (found.Metadata.ResourceVersion, found.Metadata.Uid);
        var before = ToJson(found);
        var patch = MergeDifference.Of(before, ToJson(Changed(found, change, key)));
        if (patch.Count == 0)
        {
            return new(WriteOutcome.Unchanged, found);
        }

        // Lists are replaced as a whole: only on the version that we know.
        if (patch["metadata"] is not JsonObject metadata)
        {
            patch["metadata"] = metadata = [];
        }

        metadata["resourceVersion"] = version;
        metadata["uid"] = uid;
        var written = await objects.PatchAsync(key.Name, new MergePatch(patch), cancellationToken).ConfigureAwait(false);
        return new(written.Metadata.ResourceVersion == version ? WriteOutcome.Unchanged : WriteOutcome.Updated, written);
    }

    private static T Changed<T>(T found, Func<T, T> change, ObjectKey key)
        where T : class, IApiResource<T>
    {
        var changed = change(found);
        changed.Metadata.Namespace ??= key.Namespace;
        return changed.Metadata.Name == key.Name && changed.Metadata.Namespace == key.Namespace
            ? changed
            : throw new InvalidOperationException($"The change makes {T.Definition.Kind} {key} to {changed.Metadata.Namespace}/{changed.Metadata.Name}: names and namespaces do not change.");
    }

    /// <summary>Without its namespace nothing can be made, however often it is tried.</summary>
    private static bool IsNamespaceMissing(KubernetesException error) => error is KubernetesNotFoundException && error.Status.Details?.Kind == "namespaces";

    private static JsonObject ToJson<T>(T obj)
        where T : class, IApiResource<T> => (JsonObject)JsonSerializer.SerializeToNode(obj, T.JsonTypeInfo)!;

    private static Func<T, T> Function<T>(Action<T> change) => obj =>
    {
        change(obj);
        return obj;
    };
}
