using System.Globalization;

namespace CrdGen.Client;

/// <summary>Which part of a container's log one wants.</summary>
public sealed record LogOptions
{
    /// <summary>The container; <see langword="null"/> where the pod has only one: the API server refuses where there are several.</summary>
    public string? Container { get; init; }

    /// <summary>Whether to go on with what the container writes from now on, until it ends.</summary>
    public bool Follow { get; init; }

    /// <summary>Whether one wants the log of the container that ran before this one, in the same pod.</summary>
    public bool Previous { get; init; }

    /// <summary>How many lines from the end; <see langword="null"/> for all.</summary>
    public long? TailLines { get; init; }

    /// <summary>How far back; whole seconds count. Not together with <see cref="SinceTime"/>.</summary>
    public TimeSpan? Since { get; init; }

    /// <summary>From when on. Not together with <see cref="Since"/>.</summary>
    public DateTimeOffset? SinceTime { get; init; }

    /// <summary>Whether each line begins with the time at which it was written, in RFC 3339, and a space.</summary>
    public bool Timestamps { get; init; }

    /// <summary>The number of bytes after which the log is cut, in the middle of a line if need be.</summary>
    public long? LimitBytes { get; init; }

    /// <summary>Which of the container's streams: <c>All</c>, <c>Stdout</c> or <c>Stderr</c> (KEP-3288); <see langword="null"/> for all.</summary>
    public string? Stream { get; init; }

    /// <summary>Whether the API server believes a kubelet whose certificate it cannot check.</summary>
    public bool InsecureSkipTlsVerifyBackend { get; init; }

    internal ResourceQuery AddTo(ResourceQuery query)
    {
        if (Since is not null && SinceTime is not null)
        {
            throw new InvalidOperationException($"{nameof(Since)} and {nameof(SinceTime)} exclude each other.");
        }

        return query
            .Add("container", Container)
            .Add("follow", Follow)
            .Add("previous", Previous)
            .Add("tailLines", TailLines)
            .Add("sinceSeconds", Since)
            .Add("sinceTime", SinceTime?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .Add("timestamps", Timestamps)
            .Add("limitBytes", LimitBytes)
            .Add("stream", Stream)
            .Add("insecureSkipTLSVerifyBackend", InsecureSkipTlsVerifyBackend);
    }
}
