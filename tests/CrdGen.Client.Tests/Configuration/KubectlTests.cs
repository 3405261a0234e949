using System.Diagnostics;
using System.Text.Json.Nodes;
using CrdGen.Client.Yaml;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Configuration;

/// <summary>kubectl reads and writes the same files.</summary>
public sealed class KubectlTests : IDisposable
{
    private readonly Temporary files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("current-context: a\ncontexts: [{name: a, context: {cluster: c, user: u, namespace: ns}}]\nclusters: [{name: c, cluster: {server: 'https://x'}}]\nusers: [{name: u, user: {token: t}}]\n")]
    [InlineData("contexts: [{name: b, context: {cluster: c}}, {name: a, context: {cluster: d}}]\n", "current-context: b\ncontexts: [{name: a, context: {cluster: e}}]\nclusters: [{name: c, cluster: {server: 'https://x', insecure-skip-tls-verify: true, tls-server-name: z}}]\n")]
    [InlineData("users: [{name: u, user: {username: joe, password: p, as: x, as-groups: [devs]}}]\n", "users: [{name: u, user: {token: t}}, {name: v, user: {client-certificate-data: YQ==, client-key-data: YQ==}}]\n")]
    [InlineData("users: [{name: '010', user: {exec: {apiVersion: client.authentication.k8s.io/v1, command: x, args: ['yes', '-', '1e3'], interactiveMode: Never, provideClusterInfo: false, env: null}}}]\n")]
    public void The_view_is_kubectl_s(params string[] texts)
    {
        var list = string.Join(Path.PathSeparator, texts.Select((text, i) => files.Write($"{i}", text)));
        var ours = Read(KubeConfig.Load(new ConfigurationSources { Variable = _ => list }).ToYaml());
        var theirs = Read(Kubectl(list, "config", "view"));

        foreach (var section in new[] { "clusters", "contexts", "users" })
        {
            Normal(ours[section]).ShouldBe(Normal(theirs[section]), section);
        }

        ours["current-context"]!.ToString().ShouldBe(theirs["current-context"]!.ToString());
    }

    [Fact]
    public void Each_reads_what_the_other_wrote()
    {
        var first = files.Write("1", "contexts: [{name: a, context: {cluster: c}}, {name: 'yes', context: {cluster: c}}]\n");
        var second = files.Write("2", "current-context: a\ncontexts: [{name: b, context: {cluster: c}}]\n");
        var list = $"{first}{Path.PathSeparator}{second}";
        var sources = new ConfigurationSources { Variable = _ => list };

        KubeConfig.Load(sources).UseContext("yes");
        Kubectl(list, "config", "current-context").ShouldBe("yes\n");
        Kubectl(list, "config", "use-context", "b");
        KubeConfig.Load(sources).CurrentContext.ShouldBe("b");
        Kubectl(list, "config", "set-context", "b", "--namespace", "010");
        KubeConfig.Load(sources).Contexts.Single(context => context.Name == "b").Namespace.ShouldBe("010");
        KubeConfig.Load(sources).Set(KubeConfigSection.Contexts, "b", "namespace", "null");
        Kubectl(list, "config", "view", "-o", "jsonpath={.contexts[?(@.name=='b')].context.namespace}").ShouldBe("null");
    }

    /// <summary>kubectl sorts by name, writes fields that are null and leaves false ones out.</summary>
    private static string Normal(JsonNode? section) => string.Join('\n', (section as JsonArray ?? []).Select(item => Sorted(item)!.ToJsonString()).Order(StringComparer.Ordinal));

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => member.Value is not null && member.Value.ToJsonString() is not ("false" or "\"\"")).OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode Read(string yaml) => YamlJson.ReadAll(yaml).ShouldHaveSingleItem()!;

    private static string Kubectl(string list, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Assets.Require("kubectl"), arguments) { RedirectStandardOutput = true, Environment = { ["KUBECONFIG"] = list } })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return output;
    }
}
