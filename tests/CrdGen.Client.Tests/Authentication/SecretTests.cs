using CrdGen.Client.Tests.Transport;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Authentication;

/// <summary>Nothing that a program may print has a secret in it.</summary>
public sealed class SecretTests
{
    private const string Secret = "s3cr3t-t0k3n";

    [Theory]
    [InlineData("token: " + Secret)]
    [InlineData("username: joe, password: " + Secret)]
    [InlineData("exec: {apiVersion: client.authentication.k8s.io/v1, command: /nowhere/plugin, interactiveMode: Never, env: [{name: A, value: " + Secret + "}]}")]
    public async Task Neither_texts_nor_exceptions(string user)
    {
        var config = KubeConfig.Parse($$$"""
            current-context: a
            contexts: [{name: a, context: {cluster: c, user: u}}]
            clusters: [{name: c, cluster: {server: 'https://x', proxy-url: 'http://joe:{{{Secret}}}@127.0.0.1:9'}}]
            users: [{name: u, user: { {{{user}}} }}]
            """);
        var options = config.ToOptions();
        options.Retry = new() { MaxAttempts = 1 };
        var credential = options.Credential!;
        var texts = new List<string?> { $"{config} {config.Users[0]} {config.Clusters[0]} {options} {credential} {credential.Description}" };
        try
        {
            texts.Add((await credential.GetAsync(CancellationToken.None)).ToString());
        }
        catch (KubernetesCredentialException e)
        {
            texts.Add(e.ToString());
        }

        foreach (var handler in new HttpMessageHandler?[] { null, new Answers(Answers.Of(401)), new Answers(Answers.Of(403)), new Answers(Answers.Failure(HttpRequestError.ConnectionError)) })
        {
            options.PrimaryHandler = handler;
            var client = new KubernetesClient(options);
            texts.Add((await Should.ThrowAsync<Exception>(() => client.Resources<Namespace>().GetAsync("x", TestContext.Current.CancellationToken))).ToString());
        }

        foreach (var text in texts)
        {
            text.ShouldNotBeNull().ShouldNotContain(Secret);
            text.ShouldNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("joe:" + Secret)));
        }
    }
}
