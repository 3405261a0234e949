using System.Net.Http.Headers;
using CrdGen.Models.ApiExtensions.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Discovery;

public sealed class DiscoveryTests(Cluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("v1", "Pod", "pods", ResourceScope.Namespaced)]
    [InlineData("v1", "Namespace", "namespaces", ResourceScope.Cluster)]
    [InlineData("apps/v1", "Deployment", "deployments", ResourceScope.Namespaced)]
    [InlineData("postgres.acme.io/v1", "PostgresCluster", "postgresclusters", ResourceScope.Namespaced)]
    public async Task A_kind_leads_to_its_resource(string apiVersion, string kind, string plural, ResourceScope scope)
    {
        await cluster.InstallPostgresAsync();
        var found = await cluster.Client.Discovery.FindAsync(apiVersion, kind, Cancel);

        (found.Definition.Plural, found.Definition.Scope, found.Definition.ApiVersion).ShouldBe((plural, scope, apiVersion));
        found.Verbs.ShouldContain("watch");
    }

    [Fact]
    public async Task Both_ways_of_discovery_agree()
    {
        await cluster.InstallPostgresAsync();
        // A server that knows nothing of aggregated discovery.
        using var old = cluster.NewClient(options => options.PrimaryHandler = new PlainAccept(options.PrimaryHandler!));
        var aggregated = await cluster.NewClient(_ => { }).Discovery.GetResourcesAsync(Cancel);
        var single = await old.Discovery.GetResourcesAsync(Cancel);

        aggregated.Count.ShouldBeGreaterThan(50);
        Texts(single).ShouldBe(Texts(aggregated), ignoreOrder: true);

        static IEnumerable<string> Texts(IEnumerable<ApiResource> resources) => resources.Select(resource =>
            $"{resource} {resource.Definition} {resource.Singular} {Set(resource.ShortNames)} {Set(resource.Categories)} {Set(resource.Verbs)} {Set(resource.Subresources)}");

        static string Set(IEnumerable<string> names) => string.Join(',', names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("deploy", "deployments.v1.apps")]
    [InlineData("Deployment", "deployments.v1.apps")]
    [InlineData("deployments.apps", "deployments.v1.apps")]
    [InlineData("deployments.v1.apps", "deployments.v1.apps")]
    [InlineData("po", "pods.v1")]
    [InlineData("pg", "postgresclusters.v1.postgres.acme.io")]
    [InlineData("postgrescluster", "postgresclusters.v1.postgres.acme.io")]
    public async Task Names_are_understood_as_kubectl_does(string name, string resource)
    {
        await cluster.InstallPostgresAsync();
        (await cluster.Client.Discovery.FindByNameAsync(name, Cancel)).ToString().ShouldBe(resource);
    }

    [Fact]
    public async Task What_is_installed_later_is_found()
    {
        using var client = cluster.NewClient(_ => { });
        (await client.Discovery.FindOrDefaultAsync("later.example.com/v1", "Late", Cancel)).ShouldBeNull();
        var definition = new CustomResourceDefinition
        {
            Metadata = new() { Name = "lates.later.example.com" },
            Spec = new()
            {
                Group = "later.example.com",
                Names = new() { Kind = "Late", Plural = "lates" },
                Scope = "Cluster",
                Versions = [new() { Name = "v1", Served = true, Storage = true, Schema = new() { OpenAPIV3Schema = new() { Type = "object", XKubernetesPreserveUnknownFields = true } } }],
            },
        };
        await client.CustomResourceDefinitions().CreateAsync(definition, Cancel);
        await client.CustomResourceDefinitions().WaitForConditionAsync("lates.later.example.com", "Established", TimeSpan.FromSeconds(30), cancellationToken: Cancel);

        ApiResource? found;
        while ((found = await client.Discovery.FindOrDefaultAsync("later.example.com/v1", "Late", Cancel)) is null)
        {
            await Task.Delay(50, Cancel);
        }

        found.Definition.Scope.ShouldBe(ResourceScope.Cluster);
    }

    [Fact]
    public async Task What_is_nowhere_says_what_there_is()
    {
        var error = await Should.ThrowAsync<KubernetesResourceMissingException>(() => cluster.Client.Discovery.FindAsync("apps/v1beta1", "Deployment", Cancel));
        error.Message.ShouldContain("It has Deployment in apps/v1.");
    }

    [Fact]
    public async Task The_version_is_told() => (await cluster.Client.Discovery.GetVersionAsync(Cancel)).GitVersion.ShouldStartWith("v1.");

    private sealed class PlainAccept(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Accept.Clear();
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
