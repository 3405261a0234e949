using System.ComponentModel;
using System.Net.Sockets;
using System.Security.Authentication;

namespace CrdGen.Client.Transport;

/// <summary>Says what a failed connection means, and what to do.</summary>
internal static class ConnectionFailure
{
    public static KubernetesConnectionException Explain(HttpRequestException e, Uri server, Uri? proxy, string? origin)
    {
        var at = server.GetLeftPart(UriPartial.Authority);
        var source = origin is null ? "" : $" The address comes from {origin}.";
        var via = proxy is null ? "" : $" The way goes by the proxy {proxy.Scheme}://{proxy.Authority}.";
        var (peer, what) = proxy is null ? (at, "the API server") : ($"{proxy.Scheme}://{proxy.Authority}", "the proxy");
        var text = (e.HttpRequestError, Inner<SocketException>(e)?.SocketErrorCode) switch
        {
            (HttpRequestError.NameResolutionError, _) => $"There is no host {server.IdnHost}, or no name server that knows of it: {Words(e)}.",
            (_, SocketError.ConnectionRefused) => $"Nobody listens at {peer} (connection refused): {what} does not run, or runs elsewhere.",
            (_, SocketError.HostUnreachable or SocketError.NetworkUnreachable) => $"There is no way to {at} from this machine: {Words(e)}.",
            (_, SocketError.TimedOut) => $"{peer} does not answer: a firewall, a VPN that is off, or a server that is gone.",
            (HttpRequestError.SecureConnectionError, _) => $"There is no safe connection to {at}: {Tls(e)}.",
            (HttpRequestError.ProxyTunnelError, _) => $"The proxy gives no connection to {at}: {Words(e)}.",
            (_, SocketError.ConnectionReset) or (HttpRequestError.ResponseEnded, _) => $"{at} ended the connection before it answered.",
            _ when Inner<TimeoutException>(e) is not null => $"{peer} does not answer: a firewall, a VPN that is off, or a server that is gone.",
            _ => $"The request to {at} failed: {Words(e)}.",
        };
        return new(text + via + source, e);
    }

    private static string Tls(HttpRequestException e)
    {
        var inner = Inner<AuthenticationException>(e);
        if (inner is not null && inner.InnerException is null && inner.Message.StartsWith("its ", StringComparison.Ordinal))
        {
            return inner.Message;
        }

        var words = Inner<Win32Exception>(e)?.Message ?? inner?.InnerException?.Message ?? inner?.Message ?? Words(e);
        return inner?.Message.Contains("frame", StringComparison.Ordinal) == true || words.Contains("wrong version number", StringComparison.OrdinalIgnoreCase)
            ? "it does not speak TLS. Is the address to begin with http://?"
            : words.TrimEnd('.');
    }

    private static string Words(Exception e) => (e.InnerException ?? e).Message.TrimEnd('.');

    private static T? Inner<T>(Exception? e)
        where T : Exception
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is T found)
            {
                return found;
            }
        }

        return null;
    }
}
