using CrdGen.Client.Json;

namespace CrdGen.Client;

/// <summary>Server-side apply (KEP-555) of apply configurations: types whose fields may all be absent, so that only what is set is sent.</summary>
public static class ApplyConfigurations
{
    /// <summary>Says what an object shall have: it is created, or changed where it differs, and what was applied before and is absent now is removed.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <typeparam name="TApply">The type of its apply configuration.</typeparam>
    /// <param name="client">The resource.</param>
    /// <param name="configuration">What it shall have.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesApplyConflictException">Others manage some of the fields.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", "create", TypeParameter = nameof(T))]
    public static Task<T> ApplyAsync<T, TApply>(this ResourceClient<T> client, IApplyConfiguration<TApply, T> configuration, CancellationToken cancellationToken = default)
        where T : class, IKubernetesResource<T>
        where TApply : class, IApplyConfiguration<TApply, T> => ApplyAsync(client, configuration, null, cancellationToken);

    /// <inheritdoc cref="ApplyAsync{T, TApply}(ResourceClient{T}, IApplyConfiguration{TApply, T}, CancellationToken)"/>
    /// <param name="client">The resource.</param>
    /// <param name="configuration">What it shall have.</param>
    /// <param name="options">How it is applied.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("patch", "create", TypeParameter = nameof(T))]
    public static Task<T> ApplyAsync<T, TApply>(this ResourceClient<T> client, IApplyConfiguration<TApply, T> configuration, ApplyOptions? options, CancellationToken cancellationToken = default)
        where T : class, IKubernetesResource<T>
        where TApply : class, IApplyConfiguration<TApply, T> => ApplyAsync(client, configuration, null, options, cancellationToken);

    /// <summary>Says what the status of an object shall have. The object must be there.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <typeparam name="TApply">The type of its apply configuration.</typeparam>
    /// <param name="client">The resource.</param>
    /// <param name="configuration">What it shall have; all but its status is ignored.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesApplyConflictException">Others manage some of the fields.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Subresource = "status", TypeParameter = nameof(T))]
    public static Task<T> ApplyStatusAsync<T, TApply>(this ResourceClient<T> client, IApplyConfiguration<TApply, T> configuration, CancellationToken cancellationToken = default)
        where T : class, IKubernetesResource<T>
        where TApply : class, IApplyConfiguration<TApply, T> => ApplyStatusAsync(client, configuration, null, cancellationToken);

    /// <inheritdoc cref="ApplyStatusAsync{T, TApply}(ResourceClient{T}, IApplyConfiguration{TApply, T}, CancellationToken)"/>
    /// <param name="client">The resource.</param>
    /// <param name="configuration">What it shall have; all but its status is ignored.</param>
    /// <param name="options">How it is applied.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("patch", Subresource = "status", TypeParameter = nameof(T))]
    public static Task<T> ApplyStatusAsync<T, TApply>(this ResourceClient<T> client, IApplyConfiguration<TApply, T> configuration, ApplyOptions? options, CancellationToken cancellationToken = default)
        where T : class, IKubernetesResource<T>
        where TApply : class, IApplyConfiguration<TApply, T> => ApplyAsync(client, configuration, "status", options, cancellationToken);

    // The type parameter is inferred from the interface, which the type itself implements and nobody else can.
    private static Task<T> ApplyAsync<T, TApply>(ResourceClient<T> client, IApplyConfiguration<TApply, T> configuration, string? subresource, ApplyOptions? options, CancellationToken cancellationToken)
        where T : class, IKubernetesResource<T>
        where TApply : class, IApplyConfiguration<TApply, T>
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(configuration);
        return client.ApplyAsync(configuration.Metadata, JsonBody.Of((TApply)configuration, TApply.JsonTypeInfo, MediaTypes.Apply), subresource, options, cancellationToken);
    }
}
