using CrdGen.Client.Tests.Transport;
using CrdGen.Models.Core.V1;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests;

public sealed class DependencyInjectionTests
{
    [Fact]
    public async Task One_client_with_the_options_that_were_configured()
    {
        var answers = new Answers(Answers.Of(200));
        await using var provider = new ServiceCollection()
            .AddKubernetesClient(options => (options.Server, options.PrimaryHandler) = (new("https://x"), answers))
            .AddKubernetesClient()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        var client = provider.GetRequiredService<KubernetesClient>();
        await client.Resources<Namespace>().GetAsync("x", TestContext.Current.CancellationToken);

        provider.GetRequiredService<KubernetesClient>().ShouldBeSameAs(client);
        answers.Requests.ShouldHaveSingleItem().Request.ShouldBe("GET /api/v1/namespaces/x");
    }

    [Fact]
    public async Task Several_clusters_by_name()
    {
        var (one, two) = (new Answers(Answers.Of(200)), new Answers(Answers.Of(200)));
        await using var provider = new ServiceCollection()
            .AddKubernetesClient("one", options => (options.Server, options.PrimaryHandler) = (new("https://one"), one))
            .AddKubernetesClient("two", options => (options.Server, options.PrimaryHandler) = (new("https://two"), two))
            .BuildServiceProvider();

        await provider.GetRequiredKeyedService<KubernetesClient>("two").Resources<Namespace>().GetAsync("x", TestContext.Current.CancellationToken);

        (one.Requests.Count, two.Requests.Count).ShouldBe((0, 1));
    }
}
