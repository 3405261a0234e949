using CrdGen.Client.Json;
using CrdGen.Models;
using CrdGen.Models.Autoscaling.V1;

namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    private const string ScaleSubresource = "scale";

    /// <summary>Reads how many replicas an object has and shall have.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused: the resource has no scale subresource, for one.</exception>
    [RequiresPermission("get", Subresource = "scale")]
    public Task<Scale> GetScaleAsync(string name, CancellationToken cancellationToken = default) =>
        GetSubresourceAsync(name, ScaleSubresource, KubernetesJson.Default.Scale, cancellationToken);

    /// <summary>Replaces the scale of an object.</summary>
    /// <param name="scale">The scale; its metadata has the object's name, and the version that it was read with.</param>
    /// <param name="options">How it is replaced.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesConflictException">Somebody changed the object since the scale was read.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("update", Subresource = "scale")]
    public Task<Scale> ReplaceScaleAsync(Scale scale, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var path = PathOf(scale.Metadata.Name ?? "", ScaleSubresource, scale.Metadata.Namespace);
        return WriteAsync(HttpMethod.Put, path, JsonBody.Of(scale, KubernetesJson.Default.Scale), options, KubernetesJson.Default.Scale, cancellationToken);
    }

    /// <summary>Changes the scale of an object, without reading it first.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="patch">What changes in the <see cref="Scale"/>.</param>
    /// <param name="options">How it is changed.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Subresource = "scale")]
    public Task<Scale> PatchScaleAsync(string name, ResourcePatch patch, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        PatchAsync(PathOf(name, ScaleSubresource), patch, options, KubernetesJson.Default.Scale, cancellationToken);
}
