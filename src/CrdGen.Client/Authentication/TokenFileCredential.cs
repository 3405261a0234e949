using System.Net.Http.Headers;

namespace CrdGen.Client;

/// <summary>A bearer token in a file that rotates. What was read last stays in use while the file cannot be read.</summary>
internal sealed class TokenFileCredential(string path, string? token, TimeProvider time) : KubernetesCredential
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    private sealed record Reading(RequestCredential Credential, string Token, long At);

    private volatile Reading? last;

    public override string Description => $"the bearer token in {path}";

    public override ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken) =>
        new(last is { } reading && time.GetElapsedTime(reading.At) < Freshness ? reading.Credential : Read());

    public override ValueTask<RequestCredential> RefreshAsync(RequestCredential rejected, CancellationToken cancellationToken) =>
        new(last is { } reading && reading.Credential != rejected ? reading.Credential : Read());

    private RequestCredential Read()
    {
        var before = last;
        var text = ReadFile(before?.Token ?? token);
        var credential = before is not null && before.Token == text ? before.Credential : new() { Authorization = new AuthenticationHeaderValue("Bearer", text) };
        last = new(credential, text, time.GetTimestamp());
        return credential;
    }

    private string ReadFile(string? fallback)
    {
        try
        {
            var text = File.ReadAllText(path).Trim();
            return text.Length > 0 && !text.AsSpan().ContainsAny('\r', '\n') ? text : fallback ?? throw new KubernetesCredentialException($"The file {path} should have a bearer token, and nothing else; it has {(text.Length == 0 ? "nothing" : "several lines")}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return fallback ?? throw new KubernetesCredentialException($"The bearer token cannot be read: {e.Message}", e);
        }
    }
}
