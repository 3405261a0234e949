using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using CrdGen.TestSupport.ControlPlane;

namespace CrdGen.Client.Tests.Faults;

/// <summary>Changes config maps as fast as the API server can, past the client, and knows which versions came of it.</summary>
internal sealed class ConfigMapWriter(TestControlPlane plane, string @namespace, int seed, int inFlight = 32, int each = 6) : IDisposable
{
    private readonly HttpClient http = new(plane.NewHandler()) { BaseAddress = plane.Server };
    private readonly ConcurrentBag<long> versions = [];
    private int done;

    /// <summary>How many changes were made.</summary>
    public int Done => done;

    /// <summary>The versions that creates and updates have made; the server does not say which versions deletions are.</summary>
    public IReadOnlyCollection<long> Versions => versions;

    private string Path => $"api/v1/namespaces/{@namespace}/configmaps";

    /// <summary>Makes at least so many changes. No two writers have the same objects.</summary>
    public Task RunAsync(int changes, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, inFlight).Select(writer => Task.Run(() => RunAsync(writer, changes, cancellationToken), cancellationToken)));

    public void Dispose() => http.Dispose();

    private async Task RunAsync(int writer, int changes, CancellationToken cancellationToken)
    {
        var random = new Random(seed + writer);
        var exists = new bool[each];
        for (var turn = 0; Volatile.Read(ref done) < changes; turn++)
        {
            var which = random.Next(each);
            var name = $"w{writer}-{which}";
            try
            {
                exists[which] = await ChangeAsync(name, exists[which], exists[which] && random.Next(20) == 0, turn, cancellationToken);
                Interlocked.Increment(ref done);
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                // The server restarts. Whether the change was made is unknown; the next one finds out.
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    /// <summary>Whether the object exists now.</summary>
    private async Task<bool> ChangeAsync(string name, bool exists, bool deletes, int turn, CancellationToken cancellationToken)
    {
        var (method, path) = deletes ? (HttpMethod.Delete, $"{Path}/{name}") : exists ? (HttpMethod.Put, $"{Path}/{name}") : (HttpMethod.Post, Path);
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (!deletes)
        {
            request.Content = new StringContent($$$"""{"metadata":{"name":"{{{name}}}"},"data":{"turn":"{{{turn}}}"}}""", Encoding.UTF8, "application/json");
        }

        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        switch (response.StatusCode)
        {
            case HttpStatusCode.Conflict:
                return true;
            case HttpStatusCode.NotFound:
                return false;
            case >= HttpStatusCode.BadRequest:
                throw new HttpRequestException(text);
            default:
                break;
        }

        if (deletes)
        {
            return false;
        }

        const string Mark = "\"resourceVersion\":\"";
        var start = text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        versions.Add(long.Parse(text.AsSpan(start, text.IndexOf('"', start) - start), CultureInfo.InvariantCulture));
        return true;
    }
}
