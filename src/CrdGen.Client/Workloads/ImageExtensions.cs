using System.Text.Json.Nodes;
using CrdGen.Client.Workloads;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>Images of containers: what <c>kubectl set image</c> does.</summary>
public static class ImageExtensions
{
    /// <summary>Stands for all containers of a pod.</summary>
    public const string AllContainers = "*";

    /// <summary>Gives a container of a Deployment's pods another image, and so rolls it out.</summary>
    /// <param name="client">The Deployments of a namespace.</param>
    /// <param name="name">The Deployment.</param>
    /// <param name="container">The container, or one that initialises the pod; <see cref="AllContainers"/> for all.</param>
    /// <param name="image">The image.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="ArgumentException">There is no such container.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "patch", Group = "apps", Resource = "deployments")]
    public static Task<Deployment> SetImageAsync(
        this ResourceClient<Deployment> client, string name, string container, string image, CancellationToken cancellationToken = default) =>
        SetInTemplateAsync(client, name, obj => obj.Spec?.Template?.Spec, container, image, cancellationToken);

    /// <summary>Gives a container of a StatefulSet's pods another image, and so rolls it out.</summary>
    /// <inheritdoc cref="SetImageAsync(ResourceClient{Deployment}, string, string, string, CancellationToken)"/>
    [RequiresPermission("get", "patch", Group = "apps", Resource = "statefulsets")]
    public static Task<StatefulSet> SetImageAsync(
        this ResourceClient<StatefulSet> client, string name, string container, string image, CancellationToken cancellationToken = default) =>
        SetInTemplateAsync(client, name, obj => obj.Spec?.Template?.Spec, container, image, cancellationToken);

    /// <summary>Gives a container of a DaemonSet's pods another image, and so rolls it out.</summary>
    /// <inheritdoc cref="SetImageAsync(ResourceClient{Deployment}, string, string, string, CancellationToken)"/>
    [RequiresPermission("get", "patch", Group = "apps", Resource = "daemonsets")]
    public static Task<DaemonSet> SetImageAsync(
        this ResourceClient<DaemonSet> client, string name, string container, string image, CancellationToken cancellationToken = default) =>
        SetInTemplateAsync(client, name, obj => obj.Spec?.Template?.Spec, container, image, cancellationToken);

    /// <summary>Gives a container of a pod another image: it is restarted with it.</summary>
    /// <inheritdoc cref="SetImageAsync(ResourceClient{Deployment}, string, string, string, CancellationToken)"/>
    [RequiresPermission("get", "patch", Resource = "pods")]
    public static Task<Pod> SetImageAsync(
        this ResourceClient<Pod> client, string name, string container, string image, CancellationToken cancellationToken = default) =>
        SetAsync(client, name, pod => pod.Spec, container, image, spec => new() { ["spec"] = spec }, cancellationToken);

    private static Task<T> SetInTemplateAsync<T>(
        ResourceClient<T> client, string name, Func<T, PodSpec?> specOf, string container, string image, CancellationToken cancellationToken)
        where T : class, IKubernetesObject =>
        SetAsync(client, name, specOf, container, image, spec => TemplatePatch.Of(new() { ["spec"] = spec }), cancellationToken);

    private static async Task<T> SetAsync<T>(
        ResourceClient<T> client, string name, Func<T, PodSpec?> specOf, string container, string image, Func<JsonObject, JsonObject> wrap, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(container);
        ArgumentException.ThrowIfNullOrEmpty(image);
        var spec = specOf(await client.GetAsync(name, cancellationToken).ConfigureAwait(false));

        // A strategic patch merges lists by name, and would add a container that is not there.
        var patch = new JsonObject();
        AddTo("containers", spec?.Containers);
        AddTo("initContainers", spec?.InitContainers);
        return patch.Count > 0
            ? await client.PatchAsync(name, new StrategicMergePatch(wrap(patch)), cancellationToken).ConfigureAwait(false)
            : throw new ArgumentException($"{client.Definition.Kind} {name} has no container '{container}'.", nameof(container));

        void AddTo(string list, List<Container>? containers)
        {
            JsonNode[] changed =
            [
                .. (containers ?? []).Where(one => container == AllContainers || one.Name == container)
                    .Select(one => new JsonObject { ["name"] = one.Name, ["image"] = image }),
            ];
            if (changed.Length > 0)
            {
                patch[list] = new JsonArray(changed);
            }
        }
    }
}
