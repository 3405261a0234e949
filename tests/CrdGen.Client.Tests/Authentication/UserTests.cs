using System.Text.Json.Nodes;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Authentication;

/// <summary>Users of the real API server, by each way to show who asks.</summary>
public sealed class UserTests(Cluster cluster) : IDisposable
{
    private readonly Temporary files = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task A_certificate_as_data()
    {
        using var client = Client(CertificateData("joe", TimeSpan.FromHours(1)));

        (await Forbidden(client)).Message.ShouldContain("User \"joe\" cannot get resource \"pods\"");
    }

    [Fact]
    public async Task A_certificate_in_files_that_rotate()
    {
        var (certificate, key) = cluster.Plane.NewClientCertificate("joe", [], TimeSpan.FromHours(1));
        files.Write("u.crt", certificate);
        files.Write("u.key", key);
        var time = new SkippingTime();
        using var client = Client("client-certificate: u.crt\nclient-key: u.key", time);
        (await Forbidden(client)).Message.ShouldContain("User \"joe\"");

        (certificate, key) = cluster.Plane.NewClientCertificate("ann", [], TimeSpan.FromHours(1));
        files.Write("u.crt", certificate);
        (await Forbidden(client)).Message.ShouldContain("User \"joe\"");
        time.Advance(TimeSpan.FromMinutes(2));
        // The key is not there yet: what there was serves on.
        (await Forbidden(client)).Message.ShouldContain("User \"joe\"");
        files.Write("u.key", key);
        time.Advance(TimeSpan.FromMinutes(2));
        (await Forbidden(client)).Message.ShouldContain("User \"ann\"");
    }

    [Fact]
    public async Task An_expired_certificate_is_named()
    {
        using var client = Client(CertificateData("joe", TimeSpan.FromMinutes(-5)));

        var error = await Should.ThrowAsync<KubernetesUnauthorizedException>(() => client.Pods("default").GetAsync("x", Cancellation));

        error.Message.ShouldContain("The server does not accept the client certificate (valid until ");
    }

    [Fact]
    public async Task A_service_account_s_token()
    {
        var token = await NewTokenAsync("robot");
        files.Write("token", token);
        using var fixedToken = Client($"token: {token}");
        using var tokenFile = Client("tokenFile: token");
        using var plugin = Client(Exec($$$"""echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"{{{token}}}"}}'"""));

        foreach (var client in new[] { fixedToken, tokenFile, plugin })
        {
            var error = await Forbidden(client);
            error.Message.ShouldContain("User \"system:serviceaccount:default:robot\"");
            error.ToString().ShouldNotContain(token);
        }
    }

    [Fact]
    public async Task A_plugin_s_certificate()
    {
        var (certificate, key) = cluster.Plane.NewClientCertificate("plug", [], TimeSpan.FromHours(1));
        files.Write("answer", new JsonObject
        {
            ["apiVersion"] = "client.authentication.k8s.io/v1",
            ["kind"] = "ExecCredential",
            ["status"] = new JsonObject { ["clientCertificateData"] = certificate, ["clientKeyData"] = key },
        }.ToJsonString());
        using var client = Client(Exec($"cat '{files["answer"]}'"));

        (await Forbidden(client)).Message.ShouldContain("User \"plug\"");
    }

    [Fact]
    public async Task A_wrong_token_runs_the_plugin_again()
    {
        var token = await NewTokenAsync("again");
        using var client = Client(Exec($$$"""
            echo x >> '{{{files["runs"]}}}'
            if [ "$(wc -l < '{{{files["runs"]}}}')" -gt 1 ]; then t='{{{token}}}'; else t=wrong-token; fi
            echo "{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"$t\"}}"
            """));

        (await Forbidden(client)).Message.ShouldContain("User \"system:serviceaccount:default:again\"");
        File.ReadAllLines(files["runs"]).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_the_server_does_not_know_is_told_without_it()
    {
        using var client = Client("token: s3cr3t-t0k3n");

        var error = await Should.ThrowAsync<KubernetesUnauthorizedException>(() => client.Pods("default").GetAsync("x", Cancellation));

        error.Message.ShouldContain("The server does not accept the bearer token");
        error.ToString().ShouldNotContain("s3cr3t-t0k3n");
    }

    [Fact]
    public async Task Nobody_at_all()
    {
        using var client = Client("{}");

        (await Forbidden(client)).Message.ShouldContain("User \"system:anonymous\"");
    }

    [Fact]
    public async Task Impersonation_of_a_user_with_groups_and_more()
    {
        using var client = Client($"client-certificate: {cluster.Plane.CertificatePath("admin.crt")}\nclient-key: {cluster.Plane.CertificatePath("admin.key")}\nas: mary\nas-uid: '42'\nas-groups: [dev, ops]\nas-user-extra: {{acme.io/Scopes: [r, w]}}");

        (await Forbidden(client)).Message.ShouldContain("User \"mary\"");
        var review = await client.Resources<Models.Authentication.V1.SelfSubjectReview>().CreateAsync(new() { }, cancellationToken: Cancellation);
        var user = review.Status!.UserInfo!;
        (user.Username, user.Uid).ShouldBe(("mary", "42"));
        user.Groups.ShouldBe(["dev", "ops", "system:authenticated"]);
        user.Extra!["acme.io/scopes"].ShouldBe(["r", "w"]);
    }

    [Fact]
    public async Task Requests_go_by_HTTP_2_with_the_client_s_name_and_compression()
    {
        var options = KubernetesClientOptions.FromKubeConfig(cluster.Plane.WriteKubeConfig());
        var spy = new VersionSpy();
        options.Handlers.Add(() => spy);
        using var client = new KubernetesClient(options);

        await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => client.Resources<Namespace>().GetAsync("default", Cancellation)));

        spy.Versions.Distinct().ShouldBe([new Version(2, 0)]);
    }

    private static async Task<KubernetesForbiddenException> Forbidden(KubernetesClient client) =>
        await Should.ThrowAsync<KubernetesForbiddenException>(() => client.Pods("default").GetAsync("x", Cancellation));

    private async Task<string> NewTokenAsync(string account)
    {
        var accounts = "api/v1/namespaces/default/serviceaccounts";
        (await cluster.Plane.Api.CreateAsync(accounts, $$$"""{"metadata":{"name":"{{{account}}}"}}""")).IsSuccess.ShouldBeTrue();
        var answer = await cluster.Plane.Api.CreateAsync($"{accounts}/{account}/token", """{"spec":{"expirationSeconds":600}}""");
        return (string)answer.At("status", "token")!;
    }

    private string CertificateData(string user, TimeSpan validFor)
    {
        var (certificate, key) = cluster.Plane.NewClientCertificate(user, ["people"], validFor);
        return $"client-certificate-data: {Base64(certificate)}\nclient-key-data: {Base64(key)}";
    }

    private string Exec(string script) => $"exec:\n  apiVersion: client.authentication.k8s.io/v1\n  interactiveMode: Never\n  command: {files.Script("plugin", script)}";

    private KubernetesClient Client(string user, TimeProvider? time = null)
    {
        var path = files.Write("config", $"""
            current-context: a
            contexts:
            - name: a
              context: {"{cluster: c, user: u}"}
            clusters:
            - name: c
              cluster:
                server: {cluster.Plane.Server}
                certificate-authority-data: {Base64(File.ReadAllText(cluster.Plane.CertificatePath("ca.crt")))}
            users:
            - name: u
              user:
                {user.Replace("\n", "\n    ", StringComparison.Ordinal)}
            """);
        var options = new KubernetesClientOptions { TimeProvider = time ?? TimeProvider.System };
        KubeConfig.Load(path).Apply(options, null);
        return new(options);
    }

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    private sealed class VersionSpy : DelegatingHandler
    {
        public System.Collections.Concurrent.ConcurrentBag<Version> Versions { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            Versions.Add(response.Version);
            return response;
        }
    }
}
