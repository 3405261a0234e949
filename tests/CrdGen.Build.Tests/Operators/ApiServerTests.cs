using CrdGen.Build.Operators;
using CrdGen.Build.Permissions;
using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Operator;
using CrdGen.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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

        // The namespace enforces the standard "restricted" on pods, not on what makes them.
        var template = await InstallAsync(server, Settings, scan);
        await server.Client.Pods(Settings.Namespace).CreateAsync(new Pod { Metadata = new() { Name = "manager", Labels = template.Metadata!.Labels }, Spec = template.Spec }, token);

        var operatorClient = (await server.ServiceAccountAsync(Settings.Namespace, Settings.Name, token)).NewClient();
        (await operatorClient.CanIAsync<Secret>("get", "default", cancellationToken: token)).ShouldBeTrue();
        (await operatorClient.CanIAsync<Secret>("list", "default", cancellationToken: token)).ShouldBeFalse();
        (await operatorClient.CanIAsync<StatefulSet>("patch", "default", subresource: "status", cancellationToken: token)).ShouldBeTrue();
        (await operatorClient.CanIAsync<CrdGen.Models.Coordination.V1.Lease>("create", Settings.Namespace, cancellationToken: token)).ShouldBeTrue();
        (await operatorClient.CanIAsync<CrdGen.Models.Coordination.V1.Lease>("create", "default", cancellationToken: token)).ShouldBeFalse();
    }

    /// <summary>By its manifests it may see nothing else, and by what they tell it, it does not try.</summary>
    [Fact]
    public async Task An_operator_of_its_own_namespace_sees_that_alone()
    {
        Assert.SkipUnless(ApiServerFixture.IsAvailable, ApiServerFixture.Missing);
        var token = TestContext.Current.CancellationToken;
        await using var server = await ApiServerFixture.StartAsync(cancellationToken: token);
        var settings = OperatorSettings.Of("PostgresOperator", "", "", watchesAll: false, "");
        var template = await InstallAsync(
            server, settings, OperatorManifestTests.Scan(new("", "configmaps", "list", PermissionPlace.Watched), new("", "configmaps", "watch", PermissionPlace.Watched)));
        foreach (var ns in (string[])[settings.Namespace, "default"])
        {
            await server.Client.ConfigMaps(ns).CreateAsync(new() { Metadata = new() { Name = "of-" + ns } }, token);
        }

        // As the kubelet does it.
        var variable = template.Spec!.Containers!.Single().Env!.Single(one => one.ValueFrom is not null);
        variable.ValueFrom!.FieldRef!.FieldPath.ShouldBe("metadata.namespace");
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection([new(variable.Name, settings.Namespace)]);
        var account = (await server.ServiceAccountAsync(settings.Namespace, settings.Name, token)).NewOptions();
        builder.Services.AddKubernetesClient(client => (client.Server, client.Credential, client.CertificateAuthorities) = (account.Server, account.Credential, account.CertificateAuthorities));
        builder.Services.AddOperator();
        using var host = builder.Build();
        await host.StartAsync(token);

        var maps = host.Services.GetRequiredService<InformerRegistry>().Get<ConfigMap>();
        await maps.Synced.WaitAsync(TimeSpan.FromSeconds(30), token);
        maps.Cache.List().Select(map => map.Metadata.Name).ShouldBe(["of-" + settings.Namespace]);
        await host.StopAsync(token);
    }

    /// <summary>Applies what the build writes.</summary>
    /// <returns>The template of its pods, as the server has it.</returns>
    private static async Task<PodTemplateSpec> InstallAsync(ApiServerFixture server, OperatorSettings settings, ProgramScan scan)
    {
        var token = TestContext.Current.CancellationToken;
        var text = string.Concat(OperatorManifests.Of(settings, scan, [], withDeployment: true).Where(manifest => manifest.Path != "kustomization.yaml").Select(manifest => System.Text.Encoding.UTF8.GetString(manifest.Bytes)));

        // Strict: a field that the server does not know is an error.
        (await server.Client.ApplyAllAsync(KubernetesManifests.Parse(text), new() { FieldValidation = FieldValidation.Strict }, token)).ThrowIfAnyFailed();
        return (await server.Client.Deployments(settings.Namespace).GetAsync(settings.Name, token)).Spec!.Template!;
    }
}
