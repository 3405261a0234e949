using CrdGen.Client.Manifests;

namespace CrdGen.Client;

/// <summary>Applies, creates and deletes the objects of manifests, of any types.</summary>
/// <example><code>await client.ApplyAllAsync(await KubernetesManifests.LoadAsync("deploy/"))</code></example>
public static class ManifestExtensions
{
    private static readonly ManifestOptions NoOptions = new();

    /// <summary>
    /// Applies all objects (server-side apply), namespaces and definitions first; objects of new definitions once those are established.
    /// One that fails does not keep the others from it.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="objects">The objects.</param>
    /// <param name="options">How they are applied.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>
    /// What became of each, in the order of the objects; <see cref="ThrowIfAnyFailed"/> makes an exception of failures. What was there already is
    /// <see cref="ManifestOutcome.Applied"/>, or, where <see cref="ManifestOptions.DetectChanges"/> asks, configured or unchanged.
    /// </returns>
    [UnknownPermission("the manifest says which objects")]
    public static Task<IReadOnlyList<ManifestResult>> ApplyAllAsync(
        this KubernetesClient client, IEnumerable<Unstructured> objects, ManifestOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= NoOptions;
        return new ManifestRun(client, options).RunAsync(objects, new ManifestApply(options).ApplyAsync, cancellationToken);
    }

    /// <summary>Creates all objects, namespaces and definitions first; objects of new definitions once those are established.</summary>
    /// <param name="client">The client.</param>
    /// <param name="objects">The objects.</param>
    /// <param name="options">How they are created.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>What became of each, in the order of the objects.</returns>
    [UnknownPermission("the manifest says which objects")]
    public static Task<IReadOnlyList<ManifestResult>> CreateAllAsync(
        this KubernetesClient client, IEnumerable<Unstructured> objects, ManifestOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= NoOptions;
        var how = new WriteOptions { DryRun = options.DryRun, FieldManager = options.FieldManager, FieldValidation = options.FieldValidation };
        return new ManifestRun(client, options).RunAsync(
            objects,
            async (resource, obj, cancel) => new(obj, ManifestOutcome.Created, await resource.CreateAsync(obj, how, cancel).ConfigureAwait(false)),
            cancellationToken);
    }

    /// <summary>Deletes all objects, in the reverse of the order in which they are created. What is not there is no error.</summary>
    /// <param name="client">The client.</param>
    /// <param name="objects">The objects.</param>
    /// <param name="options">How they are deleted.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>What became of each, in the order of the objects.</returns>
    [UnknownPermission("the manifest says which objects")]
    public static Task<IReadOnlyList<ManifestResult>> DeleteAllAsync(
        this KubernetesClient client, IEnumerable<Unstructured> objects, ManifestOptions? options = null, CancellationToken cancellationToken = default) =>
        new ManifestRun(client, options ?? NoOptions).DeleteAsync(objects, cancellationToken);

    /// <summary>Throws if anything failed.</summary>
    /// <param name="results">What became of the objects.</param>
    /// <returns>The same.</returns>
    /// <exception cref="AggregateException">Something failed; it has the error of each.</exception>
    public static IReadOnlyList<ManifestResult> ThrowIfAnyFailed(this IReadOnlyList<ManifestResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var errors = results.Where(result => result.Error is not null).Select(result => result.Error!).ToList();
        return errors.Count == 0 ? results : throw new AggregateException($"{errors.Count} of {results.Count} objects failed.", errors);
    }
}
