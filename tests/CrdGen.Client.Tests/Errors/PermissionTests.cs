using System.Text.Json.Nodes;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Errors;

/// <summary>What people run into first: a missing definition, a missing permission. By the real API server.</summary>
public sealed class PermissionTests(Cluster cluster)
{
    private static readonly ResourceDefinition Widgets = new("example.com", "v1", "Widget", "WidgetList", "widgets", ResourceScope.Namespaced);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_missing_definition_is_no_missing_object()
    {
        var widgets = cluster.Client.Resources(Widgets, "default");
        var error = await Should.ThrowAsync<KubernetesResourceMissingException>(() => widgets.GetOrDefaultAsync("a", Cancel));

        error.Message.ShouldContain("The server serves no widgets.example.com in example.com/v1");
        error.Message.ShouldContain("CustomResourceDefinition \"widgets.example.com\"");
        await Should.ThrowAsync<KubernetesResourceMissingException>(() => widgets.DeleteIfExistsAsync("a", Cancel));
        await Should.ThrowAsync<KubernetesResourceMissingException>(() => widgets.CreateAsync(new("example.com/v1", "Widget", "a"), Cancel));
    }

    [Fact]
    public async Task A_missing_version_of_a_built_in_resource()
    {
        var old = Deployment.Definition with { Version = "v1beta1" };
        var error = await Should.ThrowAsync<KubernetesResourceMissingException>(() => cluster.Client.Resources(old, "default").GetAsync("a", Cancel));
        error.Message.ShouldContain("kubectl api-resources");
    }

    [Fact]
    public async Task A_missing_permission_says_which()
    {
        using var nobody = Impersonating("nobody");
        var error = await Should.ThrowAsync<KubernetesForbiddenException>(() => nobody.Deployments("default").ApplyStatusAsync(new JsonObject { ["metadata"] = new JsonObject { ["name"] = "a" } }, cancellationToken: Cancel));
        error.Message.ShouldContain("Could not apply status of deployments.apps \"a\" in namespace \"default\" (403 Forbidden)");
        error.Message.ShouldContain("""A Role in namespace "default", or a ClusterRole, must allow verbs ["patch"] on resources ["deployments/status"] in apiGroups ["apps"]""");

        error = await Should.ThrowAsync<KubernetesForbiddenException>(() => nobody.Nodes().GetAsync("a", Cancel));
        error.Message.ShouldContain("""A ClusterRole must allow verbs ["get"] on resources ["nodes"] in apiGroups [""]""");
    }

    [Fact]
    public async Task An_invalid_object_has_a_cause_for_each_field()
    {
        await cluster.InstallPostgresAsync();
        var obj = Unstructured.Parse("""{"apiVersion":"postgres.acme.io/v1","kind":"PostgresCluster","metadata":{"name":"a"},"spec":{"version":1,"instances":99}}""");
        var error = await Should.ThrowAsync<KubernetesInvalidException>(() => cluster.Client.Resources(Definitions.Of<Postgres.PostgresCluster>(), "default").CreateAsync(obj, Cancel));

        // One more says that rules were not checked.
        error.Causes.Select(cause => cause.Field).ShouldBe(["spec.version", "spec.instances", "<nil>"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_unknown_namespace_is_a_missing_object()
    {
        var error = await Should.ThrowAsync<KubernetesNotFoundException>(() => cluster.Client.ConfigMaps("no-such").CreateAsync(new ConfigMap { Metadata = new() { Name = "a" } }, Cancel));
        error.Status.Details!.Kind.ShouldBe("namespaces");
    }

    private KubernetesClient Impersonating(string user) => cluster.NewClient(options => options.PrimaryHandler = new Impersonation(user, options.PrimaryHandler!));

    private sealed class Impersonation(string user, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("Impersonate-User", user);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
