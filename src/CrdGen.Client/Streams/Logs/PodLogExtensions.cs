using System.Runtime.CompilerServices;
using CrdGen.Client.Streams;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>Logs of containers: what <c>kubectl logs</c> does.</summary>
public static class PodLogExtensions
{
    /// <summary>Opens a log, to read it byte by byte. With <see cref="LogOptions.Follow"/> it ends when the container does.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="options">The container, and the part of the log.</param>
    /// <param name="cancellationToken">Ends the request; reading has tokens of its own.</param>
    /// <exception cref="KubernetesException">The server refused: the container has not started yet, for one.</exception>
    [RequiresPermission("get", Resource = "pods", Subresource = "log")]
    public static async Task<Stream> OpenLogAsync(
        this ResourceClient<Pod> pods, string name, LogOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var address = (options ?? new()).AddTo(new(pods.PathOf(name, "log"))).ToUri();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var response = await pods.Transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return new ResponseStream(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Reads a log to its end.</summary>
    /// <inheritdoc cref="OpenLogAsync"/>
    [RequiresPermission("get", Resource = "pods", Subresource = "log")]
    public static async Task<string> ReadLogAsync(
        this ResourceClient<Pod> pods, string name, LogOptions? options = null, CancellationToken cancellationToken = default)
    {
        var stream = await pods.OpenLogAsync(name, options, cancellationToken).ConfigureAwait(false);
        using var reader = new StreamReader(stream, detectEncodingFromByteOrderMarks: false);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads a log line by line, of any length, without the line's end. Where the connection breaks in the middle of a line, that
    /// line is not given, and the enumeration fails.
    /// </summary>
    /// <inheritdoc cref="OpenLogAsync"/>
    /// <exception cref="IOException">The connection broke.</exception>
    [RequiresPermission("get", Resource = "pods", Subresource = "log")]
    public static async IAsyncEnumerable<string> ReadLogLinesAsync(
        this ResourceClient<Pod> pods,
        string name,
        LogOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var stream = await pods.OpenLogAsync(name, options, cancellationToken).ConfigureAwait(false);
        await foreach (var line in LineReader.ReadLinesAsync(stream, cancellationToken).ConfigureAwait(false))
        {
            yield return line;
        }
    }

    /// <summary>
    /// Reads the logs of all containers of one pod, those that initialise it included, merged as the lines come. The order of lines
    /// holds within each container.
    /// </summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="options">The part of the logs; the container is of no account.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused one of the logs. That ends all.</exception>
    [RequiresPermission("get", Resource = "pods")]
    [RequiresPermission("get", Resource = "pods", Subresource = "log")]
    public static async IAsyncEnumerable<LogLine> ReadAllLogLinesAsync(
        this ResourceClient<Pod> pods,
        string name,
        LogOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        var pod = await pods.GetAsync(name, cancellationToken).ConfigureAwait(false);
        await foreach (var line in pods.ReadAllLogLinesAsync([pod], options, cancellationToken).ConfigureAwait(false))
        {
            yield return line;
        }
    }

    /// <summary>Reads the logs of all containers of several pods, merged as the lines come.</summary>
    /// <param name="pods">The pods of a namespace, or of all.</param>
    /// <param name="sources">The pods whose logs one wants.</param>
    /// <param name="options">The part of the logs; where it names a container, only that one's of each pod.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused one of the logs. That ends all.</exception>
    [RequiresPermission("get", Resource = "pods", Subresource = "log")]
    public static IAsyncEnumerable<LogLine> ReadAllLogLinesAsync(
        this ResourceClient<Pod> pods, IEnumerable<Pod> sources, LogOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        ArgumentNullException.ThrowIfNull(sources);
        options ??= new();
        var logs = from pod in sources
                   from container in ContainersOf(pod)
                   where options.Container is null || options.Container == container
                   select (pod, container);
        return LogMerger.MergeAsync(
            logs.Select(log => new LogSource(
                log.pod.Metadata.Name!,
                log.container,
                token => pods.InNamespace(pods.Namespace ?? log.pod.Metadata.Namespace).ReadLogLinesAsync(log.pod.Metadata.Name!, options with { Container = log.container }, token))),
            cancellationToken);
    }

    private static IEnumerable<string> ContainersOf(Pod pod) =>
    [
        .. (pod.Spec?.InitContainers ?? []).Select(container => container.Name),
        .. (pod.Spec?.Containers ?? []).Select(container => container.Name),
        .. (pod.Spec?.EphemeralContainers ?? []).Select(container => container.Name),
    ];
}
