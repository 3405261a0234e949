using System.Text;
using CrdGen.Client.Json;
using CrdGen.Models;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Json;

public sealed class JsonBodyTests
{
    private static readonly ConfigMap Map = new() { Metadata = new() { Name = "a" }, Data = new() { ["text"] = "größer <als> & 'das' + \"dies\"\n" } };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_JSON_forbids_is_escaped()
    {
        using var body = JsonBody.Of(Map, KubernetesJson.Default.ConfigMap);
        (await body.ReadAsStringAsync(Cancel)).ShouldContain("größer <als> & 'das' + \\\"dies\\\"\\n");
        body.Headers.ContentType!.ToString().ShouldBe("application/json");
    }

    [Fact]
    public async Task It_can_be_sent_again()
    {
        using var body = JsonBody.Of(Map, KubernetesJson.Default.ConfigMap);
        using MemoryStream first = new(), second = new();
        await body.CopyToAsync(first, Cancel);
        await body.CopyToAsync(second, Cancel);

        second.ToArray().ShouldBe(first.ToArray());
        first.Length.ShouldBe(body.Headers.ContentLength!.Value);
    }

    [Fact]
    public async Task Large_bodies_are_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('a' + (i % 26))));
        using var body = JsonBody.Of(new ConfigMap { Data = new() { ["text"] = text } }, KubernetesJson.Default.ConfigMap);
        (await body.ReadAsStringAsync(Cancel)).ShouldContain($"\"{text}\"");
    }

    [Fact]
    public async Task Who_still_sends_keeps_the_bytes()
    {
        var body = JsonBody.Of(Map, KubernetesJson.Default.ConfigMap);
        using var slow = new SlowStream();
        var sending = body.CopyToAsync(slow, Cancel);
        body.Dispose();
        // Whoever rents now must not get the buffer that is being sent.
        using (var other = JsonBody.Of(new ConfigMap { Metadata = new() { Name = new string('x', 2000) } }, KubernetesJson.Default.ConfigMap))
        {
            slow.Gate.SetResult();
            await sending;
        }

        Encoding.UTF8.GetString(slow.ToArray()).ShouldContain("größer");
        await Should.ThrowAsync<ObjectDisposedException>(() => body.CopyToAsync(Stream.Null, Cancel));
    }

    private sealed class SlowStream : MemoryStream
    {
        public TaskCompletionSource Gate { get; } = new();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Gate.Task;
            Write(buffer.Span);
        }
    }
}
