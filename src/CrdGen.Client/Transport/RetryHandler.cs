using System.Net;
using System.Net.Sockets;

namespace CrdGen.Client.Transport;

/// <summary>Asks again what <see cref="RetryOptions"/> says.</summary>
internal sealed class RetryHandler(RetryOptions options, TimeProvider time, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var isLast = attempt >= options.MaxAttempts || !RequestKinds.CanRepeat(request);
            TimeSpan delay;
            try
            {
                var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (isLast || DelayAfter(request, response, attempt) is not { } pause)
                {
                    return response;
                }

                response.Dispose();
                delay = pause;
            }
            catch (HttpRequestException e) when (!isLast && CanRepeat(request, e))
            {
                delay = Backoff(attempt);
            }

            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The pause before the next time; <see langword="null"/> where the answer stands.</summary>
    private TimeSpan? DelayAfter(HttpRequestMessage request, HttpResponseMessage response, int attempt)
    {
        if (response.StatusCode < HttpStatusCode.InternalServerError && response.StatusCode != HttpStatusCode.TooManyRequests)
        {
            return null;
        }

        if (RetryAfter(response) is { } wish)
        {
            // Without chance, all that were refused at once would come back at once.
            return wish > options.MaxDelay ? null : wish + Backoff(attempt);
        }

        // A 429 without the header is a disruption budget that forbids an eviction: it is the answer.
        var isPassing = response.StatusCode is HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
        return isPassing && RequestKinds.IsRead(request) && !RequestKinds.IsLongRunning(request) ? Backoff(attempt) : null;
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } date } => date - time.GetUtcNow() is { Ticks: > 0 } rest ? rest : TimeSpan.Zero,
        _ => null,
    };

    private TimeSpan Backoff(int attempt) =>
        Doubling.Of(options.BaseDelay, options.MaxDelay, attempt - 1) * (0.5 + (options.Random.NextDouble() / 2));

    private static bool CanRepeat(HttpRequestMessage request, HttpRequestException e) =>
        RequestKinds.IsRead(request) && !RequestKinds.IsLongRunning(request)
        && e.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError or HttpRequestError.ProxyTunnelError or HttpRequestError.ConfigurationLimitExceeded)
        // A name that there is not will not be there in a second.
        && e.InnerException is not SocketException { SocketErrorCode: SocketError.HostNotFound };
}
