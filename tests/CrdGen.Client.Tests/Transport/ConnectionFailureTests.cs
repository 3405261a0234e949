using System.Net;
using System.Net.Sockets;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Transport;

/// <summary>Real connections that fail, each with one message that says what to do.</summary>
public sealed class ConnectionFailureTests(Cluster cluster)
{
    private static readonly RetryOptions Once = new() { MaxAttempts = 1 };

    [Fact]
    public async Task Nobody_listens()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        (await Failure(new() { Server = new($"https://127.0.0.1:{port}"), Origin = "the context \"a\" of /config" })).Message.ShouldBe(
            $"Nobody listens at https://127.0.0.1:{port} (connection refused): the API server does not run, or runs elsewhere. The address comes from the context \"a\" of /config.");
    }

    [Fact]
    public async Task There_is_no_such_host() =>
        (await Failure(new() { Server = new("https://no-such-host.invalid:6443") })).Message.ShouldStartWith("There is no host no-such-host.invalid, or no name server that knows of it: ");

    [Fact]
    public async Task An_unknown_authority() =>
        (await Failure(new() { Server = cluster.Plane.Server })).Message.ShouldSatisfyAllConditions(
            message => message.ShouldStartWith($"There is no safe connection to {cluster.Plane.Server.GetLeftPart(UriPartial.Authority)}: its certificate (of CN=kube-apiserver, issued by CN=ca) comes from no certificate authority that this machine trusts ("),
            message => message.ShouldContain("Give the cluster's own in certificate-authority-data"));

    [Fact]
    public async Task Another_authority()
    {
        using var server = new TlsServer();

        var failure = await Failure(new() { Server = cluster.Plane.Server, CertificateAuthorities = server.Authorities });

        failure.Message.ShouldContain("comes from none of the given certificate authorities (");
        failure.HttpRequestError.ShouldBe(HttpRequestError.SecureConnectionError);
    }

    [Fact]
    public async Task Another_name() =>
        (await Failure(new() { Server = cluster.Plane.Server, CertificateAuthorityFile = cluster.Plane.CertificatePath("ca.crt"), TlsServerName = "kubernetes.example" })).Message.ShouldContain(
            "its certificate is for localhost, 127.0.0.1, and not for kubernetes.example. Use one of these names as the address, or set tls-server-name to it");

    [Fact]
    public async Task A_name_that_the_certificate_has_serves_for_another_address()
    {
        using var server = new TlsServer { Name = "kubernetes.example" };

        (await Failure(server.Options())).Message.ShouldContain("its certificate is for kubernetes.example, and not for 127.0.0.1.");
        var options = server.Options();
        options.TlsServerName = "kubernetes.example";
        using var client = new KubernetesClient(options);
        (await client.Resources<Namespace>().GetAsync("x", TestContext.Current.CancellationToken)).Metadata.Name.ShouldBe("x");
    }

    [Fact]
    public async Task An_expired_certificate()
    {
        using var server = new TlsServer { NotAfter = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero) };

        (await Failure(server.Options())).Message.ShouldContain("its certificate expired at 2025-06-01 12:00:00 UTC. Renew it on the server (kubeadm certs renew, for one), or set this machine's clock, which says ");
    }

    [Fact]
    public async Task Whoever_skips_the_check_gets_through()
    {
        using var server = new TlsServer { NotAfter = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero) };
        using var client = new KubernetesClient(new() { Server = server.Address, InsecureSkipTlsVerify = true });

        (await client.Resources<Namespace>().GetAsync("x", TestContext.Current.CancellationToken)).Metadata.Name.ShouldBe("x");
    }

    [Fact]
    public async Task A_server_without_TLS()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serve = Task.Run(async () =>
        {
            using var connection = await listener.AcceptTcpClientAsync();
            await connection.GetStream().ReadAtLeastAsync(new byte[16], 16);
            await connection.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        }, TestContext.Current.CancellationToken);

        (await Failure(new() { Server = new($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}") })).Message.ShouldContain("it does not speak TLS. Is the address to begin with http://?");
        await serve;
    }

    [Fact]
    public async Task A_proxy_that_is_not_there() =>
        (await Failure(new() { Server = cluster.Plane.Server, Proxy = new("http://joe:s3cr3t@127.0.0.1:9") })).Message.ShouldSatisfyAllConditions(
            message => message.ShouldStartWith("Nobody listens at http://127.0.0.1:9 (connection refused): the proxy does not run"),
            message => message.ShouldContain("The way goes by the proxy http://127.0.0.1:9."),
            message => message.ShouldNotContain("s3cr3t"));

    private static async Task<KubernetesConnectionException> Failure(KubernetesClientOptions options)
    {
        options.Retry = Once;
        using var client = new KubernetesClient(options);
        return await Should.ThrowAsync<KubernetesConnectionException>(() => client.Resources<Namespace>().GetAsync("x", TestContext.Current.CancellationToken));
    }
}
