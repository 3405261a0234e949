using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Configuration;

public sealed class DefaultConfigurationTests : IDisposable
{
    private readonly Temporary files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData(true, true, true, "https://listed/")]
    [InlineData(false, true, true, "https://home/")]
    [InlineData(false, false, true, "https://[fd00::1]:443/")]
    public void The_order(bool hasList, bool hasHome, bool isPod, string server) => Load(Sources(hasList, hasHome, isPod)).Server.ShouldBe(new Uri(server));

    [Fact]
    public void A_kubeconfig_that_names_nothing_leads_to_the_pod()
    {
        files.Write(".kube/config", "apiVersion: v1\nkind: Config\n");

        Load(Sources(false, false, true)).Origin.ShouldBe("the pod's service account (KUBERNETES_SERVICE_HOST)");
    }

    [Fact]
    public void Where_nothing_is_the_message_says_where_it_looked()
    {
        var home = files[".kube/config"];

        Should.Throw<KubeConfigException>(() => Load(Sources(false, false, false))).Message.ShouldBe(
            $"No cluster is configured. Looked at KUBECONFIG (which is not set), {home} (which is not there), and for a pod's service account (KUBERNETES_SERVICE_HOST is not set). Write a kubeconfig, let KUBECONFIG name one, or set KubernetesClientOptions.Server.");
    }

    [Fact]
    public async Task A_pod_has_a_token_that_rotates_an_authority_and_a_namespace()
    {
        var time = new SkippingTime();
        var options = new KubernetesClientOptions { TimeProvider = time };
        options.ApplyDefault(Sources(false, false, true), null);

        (options.Namespace, options.CertificateAuthorityFile).ShouldBe(("shop", files["pod/ca.crt"]));
        (await Token(options)).ShouldBe("one");
        files.Write("pod/token", "two\n");
        (await Token(options)).ShouldBe("one");
        time.Advance(TimeSpan.FromSeconds(61));
        (await Token(options)).ShouldBe("two");
        File.Delete(files["pod/token"]);
        time.Advance(TimeSpan.FromSeconds(61));
        (await Token(options)).ShouldBe("two");
    }

    [Fact]
    public void A_pod_without_a_token_is_told_why()
    {
        var sources = Sources(false, false, true);
        File.Delete(files["pod/token"]);

        Should.Throw<KubeConfigException>(() => Load(sources)).Message.ShouldContain("automountServiceAccountToken may be false");
    }

    private static KubernetesClientOptions Load(ConfigurationSources sources)
    {
        var options = new KubernetesClientOptions();
        options.ApplyDefault(sources, null);
        return options;
    }

    private static async Task<string?> Token(KubernetesClientOptions options) => (await options.Credential!.GetAsync(CancellationToken.None)).Authorization?.Parameter;

    private ConfigurationSources Sources(bool hasList, bool hasHome, bool isPod)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        if (hasList)
        {
            variables["KUBECONFIG"] = files.Write("listed", Config("listed"));
        }

        if (hasHome)
        {
            files.Write(".kube/config", Config("home"));
        }

        if (isPod)
        {
            (variables["KUBERNETES_SERVICE_HOST"], variables["KUBERNETES_SERVICE_PORT"]) = ("fd00::1", "443");
            files.Write("pod/token", "one\n");
            files.Write("pod/namespace", "shop");
            files.Write("pod/ca.crt", "");
        }

        return new() { Variable = name => variables.GetValueOrDefault(name), Home = files.Folder, ServiceAccountFolder = files["pod"] };
    }

    private static string Config(string server) => $"current-context: a\ncontexts: [{{name: a, context: {{cluster: c}}}}]\nclusters: [{{name: c, cluster: {{server: 'https://{server}'}}}}]\n";
}
