using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Configuration;

/// <summary>Each mistake has one message, with its place.</summary>
public sealed class KubeConfigErrorTests
{
    private const string Secret = "c2VjcmV0c2VjcmV0";

    [Theory]
    [InlineData("a: [\n", "(2,1): the text is no YAML: ")]
    [InlineData("kind: Pod\n", "(1,7): this is a Pod, not a kubeconfig (kind: Config)")]
    [InlineData("apiVersion: v2\n", "(1,13): kubeconfigs have the apiVersion v1, not v2")]
    [InlineData("users: {}\n", "(1,8): users must be a list")]
    [InlineData("users: [x]\n", "(1,9): an item of users must be an object")]
    [InlineData("users: [{user: {}}]\n", "(1,9): an item of users needs a name")]
    [InlineData("users:\n- {name: a}\n- {name: a}\n", "(3,3): the name \"a\" stands twice in users; before in line 2")]
    [InlineData("users:\n- name: a\n  user:\n    token: 123456\n", "(4,12): token must be a string: quote it")]
    [InlineData("users:\n- name: a\n  user:\n    client-key-data: '" + Secret + "!'\n", "(4,22): client-key-data must be Base64")]
    [InlineData("users:\n- name: a\n  user: {as-uid: x}\n", "(3,9): as-uid, as-groups and as-user-extra need as, the user to impersonate")]
    [InlineData("clusters:\n- name: a\n  cluster: {insecure-skip-tls-verify: maybe}\n", "(3,39): insecure-skip-tls-verify must be true or false")]
    [InlineData("current-context: a\ncurrent-context: b\n", "(2,1): the field \"current-context\" stands twice; before in line 1")]
    [InlineData("a: 1\n---\nb: 1\n", "(3,1): a kubeconfig is one document, and here begins another")]
    public void A_file_that_cannot_be_read(string text, string message) => Throws(() => KubeConfig.Parse(text, "config"), message);

    [Theory]
    [InlineData("", "", ": there is no current-context (there are a); choose one with kubectl config use-context, or name it", null)]
    [InlineData("", "", ": there is no context \"b\" (there are a)", "b")]
    [InlineData("cluster: d", "", ": the context \"a\" names the cluster \"d\", and there is none of this name (there are c)")]
    [InlineData("cluster: c, user: v", "", ": the context \"a\" names the user \"v\", and there is none of this name (there are u)")]
    [InlineData("user: u", "", ": the context \"a\" names no cluster")]
    [InlineData("cluster: c", "", ": the cluster \"c\" has no server")]
    [InlineData("cluster: c", "server: 'ftp://x'", ": server must be an address with http or https, and without a user")]
    [InlineData("cluster: c", "server: 'https://u:" + Secret + "@x'", ": server must be an address with http or https, and without a user")]
    [InlineData("cluster: c", "server: x, proxy-url: 'ftp://u:" + Secret + "@x'", ": proxy-url must be an address with http, https or socks5")]
    [InlineData("cluster: c", "server: x, certificate-authority-data: " + Secret, ": certificate-authority-data must be PEM certificates in Base64")]
    [InlineData("cluster: c", "server: x, insecure-skip-tls-verify: true, certificate-authority: x", ": the cluster \"c\" has certificate authorities, and insecure-skip-tls-verify says not to use them: leave one out")]
    public void A_context_that_cannot_be_used(string context, string cluster, string message, string? name = "a") =>
        Throws(() => KubeConfig.Parse(Text(context, cluster, ""), "config").ToOptions(name), message);

    [Theory]
    [InlineData("client-certificate: x", ": the user \"u\" has a client-certificate without a client-key")]
    [InlineData("client-key-data: " + Secret, ": the user \"u\" has a client-key without a client-certificate")]
    [InlineData("client-certificate-data: " + Secret + ", client-key-data: " + Secret, ": the client certificate of the user \"u\" or its key is none: ")]
    [InlineData("token: " + Secret + ", username: x", ": the user \"u\" has a token and a password, and requests can show one of them only: leave one out")]
    [InlineData("token: \"" + Secret + "\\nx\"", ": token must be one line")]
    [InlineData("auth-provider: {name: gcp, config: {access-token: " + Secret + "}}", ": the user \"u\" has the auth-provider gcp, which Kubernetes' clients have no more (since 1.26): let exec name its credential plugin")]
    [InlineData("exec: {command: x}", ": exec of the user \"u\" must have the apiVersion client.authentication.k8s.io/v1 or client.authentication.k8s.io/v1beta1: renew the kubeconfig")]
    [InlineData("exec: {command: x, apiVersion: client.authentication.k8s.io/v1alpha1}", ": exec of the user \"u\" must have the apiVersion client.authentication.k8s.io/v1 or client.authentication.k8s.io/v1beta1, not client.authentication.k8s.io/v1alpha1")]
    [InlineData("exec: {apiVersion: client.authentication.k8s.io/v1}", ": exec of the user \"u\" has no command")]
    [InlineData("exec: {command: x, apiVersion: client.authentication.k8s.io/v1, interactiveMode: Sometimes}", ": interactiveMode must be Never, IfAvailable or Always")]
    [InlineData("exec: {command: x, apiVersion: client.authentication.k8s.io/v1, args: [1]}", ": args must be a list of strings: quote this one")]
    public void A_user_that_cannot_be_used(string user, string message) =>
        Throws(() => KubeConfig.Parse(Text("cluster: c, user: u", "server: x", user), "config").ToOptions("a"), message);

    [Fact]
    public void A_missing_file() => Should.Throw<KubeConfigException>(() => KubeConfig.Load("/nowhere/config")).Message.ShouldBe("/nowhere/config: there is no such file");

    private static void Throws(Action action, string message)
    {
        var error = Should.Throw<KubeConfigException>(action);
        var place = message[0] == '(' ? "config" + message : message;
        error.Message.ShouldContain(place);
        error.Message.ShouldStartWith("config");
        error.ToString().ShouldNotContain(Secret);
    }

    private static string Text(string context, string cluster, string user) => $$$"""
        contexts: [{name: a, context: { {{{context}}} }}]
        clusters: [{name: c, cluster: { {{{cluster}}} }}]
        users: [{name: u, user: { {{{user}}} }}]
        """;
}
