using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Configuration;

public sealed class KubeConfigTests : IDisposable
{
    private const string Secret = "s3cr3t-t0k3n";

    private readonly Temporary files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Files_are_merged_and_the_first_one_wins()
    {
        var first = files.Write("1", "contexts: [{name: a, context: {cluster: c, namespace: first}}]\nclusters: [{name: c, cluster: {server: 'https://first'}}]\n");
        var second = files.Write("2", "current-context: b\ncontexts: [{name: a, context: {namespace: second}}, {name: b, context: {cluster: c}}]\nclusters: [{name: c, cluster: {server: 'https://second', tls-server-name: x}}]\n");
        var third = files.Write("3", "current-context: a\n");

        var config = KubeConfig.Load(Sources($"{files["missing"]}{Path.PathSeparator}{first}{Path.PathSeparator}{second}{Path.PathSeparator}{third}"));

        config.Files.ShouldBe([first, second, third]);
        config.CurrentContext.ShouldBe("b");
        config.Contexts.Select(context => (context.Name, context.Namespace)).ShouldBe([("a", "first"), ("b", null)]);
        var options = config.ToOptions();
        (options.Server, options.TlsServerName, options.Namespace).ShouldBe((new Uri("https://first"), null, "default"));
        config.ToOptions("a").Namespace.ShouldBe("first");
    }

    [Fact]
    public void Relative_paths_start_at_the_file()
    {
        var path = files.Write("sub/config", "clusters: [{name: c, cluster: {server: x, certificate-authority: ../ca.crt}}]\nusers: [{name: u, user: {client-certificate: u.crt, client-key: /u.key, tokenFile: token}}]\n");

        var config = KubeConfig.Load(path);

        config.Clusters[0].CertificateAuthority.ShouldBe(files["ca.crt"]);
        var user = config.Users[0];
        (user.ClientCertificate, user.ClientKey, user.TokenFile).ShouldBe((files["sub/u.crt"], "/u.key", files["sub/token"]));
        KubeConfigPaths.ResolveCommand("./plugin", path).ShouldBe(files["sub/plugin"]);
        KubeConfigPaths.ResolveCommand("plugin", path).ShouldBe("plugin");
    }

    [Theory]
    [InlineData("server: x", "http://x/")]
    [InlineData("server: 'x:8080'", "http://x:8080/")]
    [InlineData("server: x, insecure-skip-tls-verify: true", "https://x/")]
    [InlineData("server: x, certificate-authority: ca", "https://x/")]
    [InlineData("server: 'https://x/k8s/clusters/c-1'", "https://x/k8s/clusters/c-1")]
    [InlineData("server: 'https://[fd00::1]:6443'", "https://[fd00::1]:6443/")]
    public void Addresses(string cluster, string address) =>
        KubeConfig.Parse($"current-context: a\ncontexts: [{{name: a, context: {{cluster: c}}}}]\nclusters: [{{name: c, cluster: {{ {cluster} }}}}]\n").ToOptions().Server.ShouldBe(new Uri(address));

    [Fact]
    public void All_that_a_cluster_and_a_user_say_comes_to_the_options()
    {
        var options = KubeConfig.Parse("""
            current-context: a
            contexts: [{name: a, context: {cluster: c, user: u, namespace: ns}}]
            clusters: [{name: c, cluster: {server: 'https://x', tls-server-name: name, proxy-url: 'socks5://p:1080', disable-compression: true, insecure-skip-tls-verify: true}}]
            users: [{name: u, user: {token: t, as: joe, as-uid: '7', as-groups: [g, h], as-user-extra: {scopes: [r, w]}}}]
            """).ToOptions();

        (options.Namespace, options.TlsServerName, options.Proxy, options.DisableCompression, options.InsecureSkipTlsVerify).ShouldBe(("ns", "name", new Uri("socks5://p:1080"), true, true));
        var joe = options.Impersonation!;
        (joe.User, joe.Uid, joe.Groups.Count, joe.Extra["scopes"].Count).ShouldBe(("joe", "7", 2, 2));
        options.Credential!.Description.ShouldBe("the bearer token");
    }

    [Fact]
    public void The_view_has_no_secrets()
    {
        var text = KubeConfig.Parse($$$$"""
            clusters: [{name: c, cluster: {server: 'https://x', certificate-authority-data: c2VjcmV0, proxy-url: 'http://u:{{{{Secret}}}}@p:8080'}}]
            users:
            - {name: a, user: {token: {{{{Secret}}}}, client-certificate-data: c2VjcmV0, client-key-data: c2VjcmV0}}
            - {name: b, user: {username: joe, password: {{{{Secret}}}}}}
            - {name: c, user: {auth-provider: {name: gcp, config: {id-token: {{{{Secret}}}} } } } }
            - {name: d, user: {exec: {command: x, env: [{name: A, value: {{{{Secret}}}} }] } } }
            """).ToYaml();

        text.ShouldNotContain(Secret);
        text.ShouldNotContain("c2VjcmV0");
        text.ShouldContain("token: REDACTED");
        text.ShouldContain("client-key-data: DATA+OMITTED");
        text.ShouldContain("username: joe");
        text.ShouldContain("http://REDACTED@p:8080");
        KubeConfig.Parse(text.Replace("DATA+OMITTED", "", StringComparison.Ordinal)).Users.Count.ShouldBe(4);
    }

    [Fact]
    public void The_current_context_is_written_to_the_first_file()
    {
        var first = files.Write("1", "# mine\ncontexts:\n- {name: b, context: {cluster: c}}\nother: {x: ['010', 1]}\n");
        var second = files.Write("2", "current-context: b\ncontexts: [{name: a, context: {cluster: c}}]\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(first, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        var config = KubeConfig.Load(Sources($"{first}{Path.PathSeparator}{second}")).UseContext("a");

        config.CurrentContext.ShouldBe("a");
        File.ReadAllText(first).ShouldBe("contexts:\n- name: b\n  context:\n    cluster: c\nother:\n  x:\n  - \"010\"\n  - 1\ncurrent-context: a\n");
        File.ReadAllText(second).ShouldBe("current-context: b\ncontexts: [{name: a, context: {cluster: c}}]\n");
        Directory.GetFiles(files.Folder).Length.ShouldBe(2);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(first).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Should.Throw<KubeConfigException>(() => config.UseContext("z")).Message.ShouldBe($"{first}: there is no context \"z\" (there are b, a)");
    }

    [Fact]
    public void Fields_are_set_where_the_entry_is()
    {
        var first = files.Write("1", "users: [{name: u, user: {token: t}}]\n");
        var second = files.Write("2", "contexts: [{name: a, context: {cluster: c, namespace: x}}]\n");

        var config = KubeConfig.Load(Sources($"{first}{Path.PathSeparator}{second}"))
            .Set(KubeConfigSection.Contexts, "a", "namespace", "y")
            .Set(KubeConfigSection.Clusters, "c", "server", "https://x")
            .Set(KubeConfigSection.Users, "u", "token", null);

        config.Contexts.ShouldHaveSingleItem().Namespace.ShouldBe("y");
        config.ToOptions("a").Server.ShouldBe(new Uri("https://x"));
        File.ReadAllText(first).ShouldBe("users:\n- name: u\n  user: {}\nclusters:\n- cluster:\n    server: https://x\n  name: c\n");
        Should.Throw<KubeConfigException>(() => config.Set(KubeConfigSection.Clusters, "c", "insecure-skip-tls-verify", "perhaps")).Message.ShouldContain("must be true or false");
        config.ToOptions("a").Server.ShouldBe(new Uri("https://x"));
    }

    [Fact]
    public void A_locked_file_is_left_alone()
    {
        var path = files.Write("config", "contexts: [{name: a}]\n");
        files.Write("config.lock", "");

        Should.Throw<KubeConfigException>(() => KubeConfig.Load(path).UseContext("a")).Message.ShouldBe($"{path}: somebody else writes the file now; if nobody does, remove {path}.lock");
        File.ReadAllText(path).ShouldBe("contexts: [{name: a}]\n");
    }

    private ConfigurationSources Sources(string list) => new() { Variable = name => name == "KUBECONFIG" ? list : null, Home = files.Folder };
}
