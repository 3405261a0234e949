using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Authentication;

/// <summary>Plugins are real programs: scripts of the shell's.</summary>
public sealed class ExecPluginTests : IDisposable
{
    private const string Secret = "s3cr3t-t0k3n";

    private readonly Temporary files = new();
    private readonly SkippingTime time = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task It_is_told_what_KEP_541_says_and_no_shell_reads_its_arguments()
    {
        using var credential = Credential("""
            echo "$KUBERNETES_EXEC_INFO" > "$OUT/info"
            printf '%s\n' "$@" > "$OUT/arguments"
            read line; echo "stdin: $line" > "$OUT/stdin"
            echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"t"}}'
            """, plugin => new()
        {
            Command = plugin.Command,
            Arguments = ["a b", "$(touch x)", "; echo 'y'", "*"],
            Environment = plugin.Environment,
            InteractiveMode = ExecInteractiveMode.Never,
            Cluster = new() { Server = "https://x", TlsServerName = "y", CertificateAuthorityData = "PEM"u8.ToArray(), Config = new JsonObject { ["audience"] = "z" } },
        });

        (await Token(credential)).ShouldBe("t");
        File.ReadAllLines(files["arguments"]).ShouldBe(["a b", "$(touch x)", "; echo 'y'", "*"]);
        File.ReadAllText(files["stdin"]).ShouldBe("stdin: \n");
        File.ReadAllText(files["info"]).Trim().ShouldBe(
            """{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"interactive":false,"cluster":{"server":"https://x","tls-server-name":"y","certificate-authority-data":"UEVN","config":{"audience":"z"}}}}""");
    }

    [Fact]
    public async Task What_it_printed_stays_until_it_expires_or_is_rejected()
    {
        using var credential = Credential(Counting("""\"expirationTimestamp\":\"2026-01-01T00:10:00Z\","""));

        (await Token(credential)).ShouldBe("t1");
        time.Advance(TimeSpan.FromMinutes(9));
        var shown = await credential.GetAsync(CancellationToken.None);
        shown.Authorization!.Parameter.ShouldBe("t1");

        var renewed = await credential.RefreshAsync(shown, CancellationToken.None);
        renewed.Authorization!.Parameter.ShouldBe("t2");
        // Who was rejected with the old one finds the new one there.
        (await credential.RefreshAsync(shown, CancellationToken.None)).ShouldBeSameAs(renewed);

        time.Advance(TimeSpan.FromMinutes(1));
        (await Token(credential)).ShouldBe("t3");
    }

    [Fact]
    public async Task However_many_ask_it_runs_once_and_one_that_gives_up_does_not_end_it()
    {
        using var credential = Credential("sleep 0.3\n" + Counting(""));
        using var impatient = new CancellationTokenSource();

        var first = credential.GetAsync(impatient.Token).AsTask();
        var others = Enumerable.Range(0, 50).Select(_ => Task.Run(() => Token(credential))).ToArray();
        await impatient.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(first);
        (await Task.WhenAll(others)).Distinct().ShouldBe(["t1"]);
    }

    [Theory]
    [InlineData("echo " + Secret + "; echo 'no session: run login' >&2; exit 3", "ended with exit code 3: no session: run login")]
    [InlineData("exit 1", "ended with exit code 1 and said nothing about it")]
    [InlineData("exit 0", "printed nothing to standard output.")]
    [InlineData("echo " + Secret, "printed something to standard output that is no JSON.")]
    [InlineData("""echo '{"kind":"X","token":"s3cr3t-t0k3n"}'""", "printed JSON whose kind is not ExecCredential.")]
    [InlineData("""echo '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1beta1","status":{"token":"s3cr3t-t0k3n"}}'""", "speaks another version than client.authentication.k8s.io/v1, for which the kubeconfig asks: let the kubeconfig's apiVersion and the plugin's agree.")]
    [InlineData("""echo '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","status":{}}'""", "printed neither a token nor a certificate.")]
    [InlineData("""echo '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","status":{"clientKeyData":"s3cr3t-t0k3n"}}'""", "printed a certificate without a key, or a key without a certificate.")]
    [InlineData("""echo '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","status":{"token":"s3cr3t-t0k3n","expirationTimestamp":"soon"}}'""", "printed an expirationTimestamp that is no time (RFC 3339).")]
    [InlineData("""echo '{"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","status":{"clientCertificateData":"s3cr3t-t0k3n","clientKeyData":"s3cr3t-t0k3n"}}'""", "printed a certificate or key that is none: ")]
    public async Task Failures_quote_standard_error_and_never_standard_output(string script, string message)
    {
        using var credential = Credential(script);

        var error = await Should.ThrowAsync<KubernetesCredentialException>(() => Token(credential));

        error.Message.ShouldStartWith($"The credential plugin {files["plugin"]} {message}");
        error.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_failure_does_not_stay()
    {
        using var credential = Credential("[ -f \"$OUT/again\" ] || { touch \"$OUT/again\"; exit 1; }\n" + Counting(""));

        await Should.ThrowAsync<KubernetesCredentialException>(() => Token(credential));
        (await Token(credential)).ShouldBe("t1");
    }

    [Fact]
    public async Task A_missing_plugin_is_told_with_its_hint()
    {
        using var credential = KubernetesCredential.FromExec(new() { Command = "no-such-plugin-at-all", InstallHint = "brew install it" });

        (await Should.ThrowAsync<KubernetesCredentialException>(() => Token(credential))).Message.ShouldBe("The credential plugin no-such-plugin-at-all cannot be started: there is no such program.\nbrew install it");
    }

    private static async Task<string?> Token(KubernetesCredential credential) => (await credential.GetAsync(CancellationToken.None)).Authorization?.Parameter;

    /// <summary>A script whose tokens are t1, t2, ….</summary>
    private static string Counting(string more) => $$$"""
        echo x >> "$OUT/runs"
        echo "{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{{{{more}}}\"token\":\"t$(wc -l < "$OUT/runs" | tr -d ' ')\"}}"
        """;

    private KubernetesCredential Credential(string script, Func<ExecPlugin, ExecPlugin>? change = null)
    {
        var plugin = new ExecPlugin
        {
            Command = files.Script("plugin", script),
            Environment = new Dictionary<string, string> { ["OUT"] = files.Folder },
            InteractiveMode = ExecInteractiveMode.Never,
        };
        return KubernetesCredential.FromExec(change?.Invoke(plugin) ?? plugin, time);
    }
}
