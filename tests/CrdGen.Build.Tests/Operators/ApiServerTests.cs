using CrdGen.Build.Operators;
using CrdGen.Build.Permissions;
using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Testing;

namespace CrdGen.Build.Tests.Operators;

/// <summary>The real API server takes an operator's manifests, its admission the pods, and its RBAC grants what the rules say.</summary>
public sealed class ApiServerTests
{
    private static readonly OperatorSettings Settings = OperatorSettings.Of("PostgresOperator", "", "", true, "");

    [Fact]
    public async Task The_API_server_takes_all()
    {
        Assert.SkipUnless(ApiServerFixture.IsAvailable, ApiServerFixture.Missing);
        var token = TestContext.Current.CancellationToken;
        await using var server = await ApiServerFixture.StartAsync(cancellationToken: token);
        var scan = OperatorManifestTests.Scan(
            new("", "secrets", "get", PermissionPlace.Watched),
            new("apps", "statefulsets/status", "patch", PermissionPlace.Watched),
            new("coordination.k8s.io", "leases", "create", PermissionPlace.OwnNamespace));
        scan.OperatorCalls.UnionWith(["ServeEndpoints", "UseLeaderElection"]);
        var text = string.Concat(OperatorManifests.Of(Settings, scan, [], withDeployment: true).Where(manifest => manifest.Path != "kustomization.yaml").Select(manifest => System.Text.Encoding.UTF8.GetString(manifest.Bytes)));

        // Strict: a field that the server does not know is an error.
        (await server.Client.ApplyAllAsync(KubernetesManifests.Parse(text), new() { FieldValidation = FieldValidation.Strict }, token)).ThrowIfAnyFailed();

        // The namespace enforces the standard "restricted" on pods, not on what makes them.
        var template = (await server.Client.Deployments(Settings.Namespace).GetAsync(Settings.Name, token)).Spec!.Template;
        await server.Client.Pods(Settings.Namespace).CreateAsync(new Pod { Metadata = new() { Name = "manager", Labels = template.Metadata!.Labels }, Spec = template.Spec }, token);

        var operatorClient = (await server.ServiceAccountAsync(Settings.Namespace, Settings.Name, token)).NewClient();
        (await operatorClient.CanIAsync<Secret>("get", "default", cancellationToken: token)).ShouldBeTrue();
        (await operatorClient.CanIAsync<Secret>("list", "default", cancellationToken: token)).ShouldBeFalse();
        (await operatorClient.CanIAsync<StatefulSet>("patch", "default", subresource: "status", cancellationToken: token)).ShouldBeTrue();
        (await operatorClient.CanIAsync<CrdGen.Models.Coordination.V1.Lease>("create", Settings.Namespace, cancellationToken: token)).ShouldBeTrue();
        (await operatorClient.CanIAsync<CrdGen.Models.Coordination.V1.Lease>("create", "default", cancellationToken: token)).ShouldBeFalse();
    }
}
