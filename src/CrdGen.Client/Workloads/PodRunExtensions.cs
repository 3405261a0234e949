using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>A pod in one line: what <c>kubectl run</c> does.</summary>
public static class PodRunExtensions
{
    /// <summary>Creates a pod of one container, which has the pod's name.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="image">The image.</param>
    /// <param name="options">What runs in it: what the image says, where absent.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("create", Resource = "pods")]
    public static Task<Pod> RunAsync(
        this ResourceClient<Pod> pods, string name, string image, PodRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(image);
        options ??= new();
        var container = new Container
        {
            Name = name,
            Image = image,
            Command = options.Command?.ToList(),
            Args = options.Arguments?.ToList(),
            Env = options.Environment?.Select(variable => new EnvVar { Name = variable.Key, Value = variable.Value }).ToList(),
            Ports = options.Port is { } port ? [new() { ContainerPortValue = port }] : null,
            Stdin = options.Stdin ? true : null,
            StdinOnce = options.Stdin ? true : null,
            Tty = options.Tty ? true : null,
        };
        var labels = options.Labels is null ? new() { ["run"] = name } : options.Labels.ToDictionary(StringComparer.Ordinal);
        return pods.CreateAsync(
            new Pod
            {
                Metadata = new() { Name = name, Labels = labels },
                Spec = new() { Containers = [container], RestartPolicy = options.RestartPolicy },
            },
            cancellationToken);
    }
}
