using CrdGen.Client;
using CrdGen.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Sample_Operator.Tests;

public sealed class SampleKindControllerTests
{
    [Fact]
    public async Task A_ConfigMap_follows_the_object()
    {
        Assert.SkipUnless(ApiServerFixture.IsAvailable, ApiServerFixture.Missing);
        var cancel = TestContext.Current.CancellationToken;
        await using var server = await ApiServerFixture.StartAsync(new() { DefinitionAssemblies = [typeof(SampleKind).Assembly] }, cancel);
        var ns = await server.NewNamespaceAsync(cancellationToken: cancel);

        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton(server.Client);
        builder.Services.AddOperator().AddSampleKindController();
        using var host = builder.Build();
        await host.StartAsync(cancel);

        await server.Client.Resources<SampleKind>(ns).CreateAsync(new() { Metadata = new() { Name = "first" }, Spec = new() { Message = "Hello" } }, cancel);

        await Eventually.PassesAsync(
            async () => Assert.Equal("Hello", (await server.Client.ConfigMaps(ns).GetAsync("first", cancel)).Data?["message"]),
            cancellationToken: cancel);
        await host.StopAsync(cancel);
    }
}
