using CrdGen.Client.Transport;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Transport;

/// <summary>The API server speaks WebSocket itself for watches, so that no kubelet is needed to see that one opens.</summary>
public sealed class WebSocketTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_opens()
    {
        using var transport = new ApiTransport(KubernetesClientOptions.FromKubeConfig(cluster.Plane.WriteKubeConfig()));
        using var socket = await transport.OpenWebSocketAsync("api/v1/namespaces?watch=true", [], Cancellation);

        var buffer = new byte[1 << 16];
        var received = await socket.ReceiveAsync(buffer.AsMemory(), Cancellation);

        System.Text.Encoding.UTF8.GetString(buffer, 0, received.Count).ShouldStartWith("{\"type\":\"ADDED\"");
    }

    [Fact]
    public async Task A_refusal_has_its_status()
    {
        using var transport = new ApiTransport(new() { Server = cluster.Plane.Server, CertificateAuthorityFile = cluster.Plane.CertificatePath("ca.crt") });

        var error = await Should.ThrowAsync<KubernetesForbiddenException>(() => transport.OpenWebSocketAsync("api/v1/namespaces?watch=true", ["v5.channel.k8s.io"], Cancellation));

        error.Status.Message.ShouldNotBeNull().ShouldContain("User \"system:anonymous\" cannot watch resource \"namespaces\"");
    }

    [Fact]
    public async Task A_server_that_is_not_there()
    {
        using var transport = new ApiTransport(new() { Server = new("https://127.0.0.1:9") });

        (await Should.ThrowAsync<KubernetesConnectionException>(() => transport.OpenWebSocketAsync("x", [], Cancellation))).Message.ShouldStartWith("Nobody listens at https://127.0.0.1:9 (connection refused)");
    }
}
