using System.Security.Authentication;

namespace CrdGen.Client;

/// <summary>What <see cref="IListerWatcher{T}.ListAndWatchAsync"/> follows, and what it does about failures.</summary>
public sealed record ListAndWatchOptions
{
    /// <summary>Only objects with these labels. <see langword="null"/> for all.</summary>
    public LabelQuery? LabelSelector { get; init; }

    /// <summary>Only objects with these fields. <see langword="null"/> for all.</summary>
    public FieldQuery? FieldSelector { get; init; }

    /// <summary>How many objects an answer has where the list is not streamed.</summary>
    public int PageSize { get; init; } = 500;

    /// <summary>Whether lists are streamed where the server can (KEP-3157): less work and memory for it than pages.</summary>
    public bool StreamLists { get; init; } = true;

    /// <summary>How long to wait after a first failure. It doubles with each that follows without an event between, and is shortened by chance by up to a half.</summary>
    public TimeSpan MinBackoff { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest to wait after a failure, unless the server asks for more (<c>Retry-After</c>).</summary>
    public TimeSpan MaxBackoff { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Is asked after each failure whether to go on. <see langword="null"/> for <see cref="IsTransient"/>. A program that starts before
    /// its definitions and permissions are there may want to go on after 403 and 404 as well.
    /// </summary>
    public Func<Exception, bool>? ShouldRetry { get; init; }

    /// <summary>
    /// Is told of objects that are not what their type says, whose events are then left out. <see langword="null"/>: the first
    /// such object ends it with an error.
    /// </summary>
    public Action<UnreadableObject>? OnUnreadable { get; init; }

    /// <summary>Is called when a list has been read, or a watch has begun: what kept it from that is over.</summary>
    public Action? OnConnected { get; init; }

    /// <summary>How long to wait is measured by this.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Whether a failure may heal by itself: lost connections, an overloaded or broken server, a version that is too old. A
    /// certificate that one side does not trust stays so; what the server refuses otherwise (400, 401, 403, 404, 405, 422 …) stays, and so do answers that make no sense.
    /// </summary>
    /// <param name="failure">The failure.</param>
    public static bool IsTransient(Exception failure) => failure switch
    {
        KubernetesException refusal => (int)refusal.Code is 408 or 409 or 410 or 429 or >= 500,
        HttpRequestException when IsAboutCertificates(failure) => false,
        _ => failure is IOException or HttpRequestException or TimeoutException or OperationCanceledException,
    };

    /// <summary>A handshake that was merely cut off has an I/O error inside instead.</summary>
    private static bool IsAboutCertificates(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is AuthenticationException)
            {
                return true;
            }
        }

        return false;
    }
}
