using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CrdGen.Models;
using CrdGen.Models.ApiRegistration.V1;
using CrdGen.Models.Core.V1;
using Microsoft.AspNetCore.Hosting;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Streams;

/// <summary>
/// The same protocols through a real API server: it proxies to an aggregated one, with the code by which it proxies to kubelets, TLS
/// on both sides.
/// </summary>
public sealed class AggregatedStreamTests(Cluster cluster) : IAsyncLifetime
{
    private const string Group = "streams.test";
    private static readonly ResourceDefinition Definition = new(Group, "v1", "Pod", "PodList", "pods", ResourceScope.Namespaced);

    private readonly X509Certificate2 certificate = NewCertificate();
    private PodServer? server;
    private ResourceClient<Pod> pods = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        server = await PodServer.StartAsync(listen => listen.UseHttps(certificate));
        await cluster.Client.Services(@namespace).CreateAsync(
            new Service { Metadata = new() { Name = "pods" }, Spec = new() { Type = "ExternalName", ExternalName = "localhost" } }, Token);
        await cluster.Client.APIServices().CreateOrReplaceAsync(
            new APIService
            {
                Metadata = new() { Name = $"v1.{Group}" },
                Spec = new()
                {
                    Group = Group,
                    Version = "v1",
                    GroupPriorityMinimum = 100,
                    VersionPriority = 1,
                    InsecureSkipTLSVerify = true,
                    Service = new() { Namespace = @namespace, Name = "pods", Port = server.Address.Port },
                },
            },
            Token);
        pods = new(cluster.Client.Pods().Transport, Definition, KubernetesJson.Default.Pod, "shop");
        server.PodObjects["ready"] = new() { Metadata = new() { Name = "ready" } };
        await cluster.Plane.Api.WaitForAsync($"apis/{Group}/v1/namespaces/shop/pods/ready", answer => answer.IsSuccess);
        server.Requests.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await cluster.Client.APIServices().DeleteIfExistsAsync($"v1.{Group}", CancellationToken.None);
            await server.DisposeAsync();
        }

        certificate.Dispose();
    }

    [Fact]
    public async Task Commands_ports_logs_and_copies_pass()
    {
        var sent = RandomNumberGenerator.GetBytes((3 * 1024 * 1024) + 1);
        await using var cat = await pods.ExecAsync("web", ["sh", "-c", "cat; echo end >&2; exit 7"], new() { Stdin = true }, Token);
        var write = cat.WriteStdinAsync(new MemoryStream(sent), Token);
        var received = await SHA256.HashDataAsync(cat.Stdout, Token);
        await write;
        using var errors = new StreamReader(cat.Stderr);
        (await errors.ReadToEndAsync(Token)).ShouldBe("end\n");
        (await cat.WaitAsync(Token)).ShouldBe(7);
        received.ShouldBe(SHA256.HashData(sent));
        server!.Requests.ShouldHaveSingleItem().ShouldBe(
            "exec?command=sh&command=-c&command=cat%3B%20echo%20end%20%3E%262%3B%20exit%207&stdin=true&stdout=true&stderr=true");

        using var echo = new EchoServer();
        await using var forward = pods.ForwardPort("web", echo.Port);
        using var client = new TcpClient();
        await client.ConnectAsync(forward.LocalEndPoint, Token);
        var writing = client.GetStream().WriteAsync(sent, Token).AsTask();
        var echoed = new byte[sent.Length];
        await client.GetStream().ReadExactlyAsync(echoed, Token);
        await writing;
        echoed.AsSpan().SequenceEqual(sent).ShouldBeTrue();

        var copy = Path.Combine(server.Folder, "here");
        await File.WriteAllBytesAsync(copy, sent, Token);
        await pods.CopyToAsync("web", copy, "there/copy", cancellationToken: Token);
        await pods.CopyFromAsync("web", "there", Path.Combine(server.Folder, "back"), cancellationToken: Token);
        (await File.ReadAllBytesAsync(Path.Combine(server.Folder, "back/copy"), Token)).AsSpan().SequenceEqual(sent).ShouldBeTrue();

        server.Log = async (context, _) =>
        {
            await context.Response.Body.WriteAsync("one\ntwo\n"u8.ToArray());
            await context.Response.Body.FlushAsync();
        };
        (await pods.ReadLogLinesAsync("web", new() { Follow = true }, Token).ToListAsync(Token)).ShouldBe(["one", "two"]);
        server.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Refusals_pass_with_their_Status()
    {
        (await Should.ThrowAsync<KubernetesNotFoundException>(() => pods.ExecAsync("absent", ["ls"], cancellationToken: Token))).Message.ShouldContain("absent");
        var error = await Should.ThrowAsync<KubernetesException>(() => pods.ExecAndCaptureAsync("web", ["no-such-program"], cancellationToken: Token));
        error.Code.ShouldBe(HttpStatusCode.InternalServerError);
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var signed = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddHours(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        return X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pkcs12), null);
    }
}
