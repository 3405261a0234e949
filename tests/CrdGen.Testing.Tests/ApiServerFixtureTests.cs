using CrdGen.Client;
using CrdGen.TestSupport;
using Postgres;
using Shouldly;
using Xunit;

namespace CrdGen.Testing.Tests;

public sealed class ApiServerFixtureTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Definitions_of_an_assembly_are_served()
    {
        var name = await cluster.Server.NewNamespaceAsync(cancellationToken: Cancellation);
        var created = await cluster.Server.Client.PostgresClusters(name).CreateAsync(new() { Metadata = new() { Name = "orders" }, Spec = new() { Version = 17 } }, Cancellation);
        created.Spec.StorageSize.ToString().ShouldBe("10Gi");
    }

    [Fact]
    public async Task Definitions_of_a_folder_are_served_and_nothing_else_is_applied()
    {
        Assets.Require("kube-apiserver");
        await using var server = await ApiServerFixture.StartAsync(new() { DefinitionPaths = [Repository.File("samples", "Postgres", "manifests")] }, Cancellation);
        (await server.Client.PostgresClusters().ListAsync(null, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_without_definitions_is_refused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "map.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n", Cancellation);
        (await Should.ThrowAsync<ArgumentException>(cluster.Server.Client.InstallDefinitionsAsync(folder.Path, Cancellation))).Message.ShouldContain(folder.Path);
    }

    [Fact]
    public async Task A_user_may_what_its_groups_may()
    {
        var server = cluster.Server;
        var name = await server.NewNamespaceAsync(cancellationToken: Cancellation);
        using var ann = server.User("ann", "developers, of shops").NewClient();
        await Should.ThrowAsync<KubernetesForbiddenException>(ann.ConfigMaps(name).ListAsync(null, Cancellation));

        await server.Client.RoleBindings(name).CreateAsync(
            new()
            {
                Metadata = new() { Name = "view" },
                RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = "view" },
                Subjects = [new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Group", Name = "developers, of shops" }],
            },
            Cancellation);
        await Eventually.PassesAsync(() => ann.ConfigMaps(name).ListAsync(null, Cancellation), cancellationToken: Cancellation);
    }

    [Fact]
    public async Task A_service_account_is_known_by_its_name_and_namespace()
    {
        var server = cluster.Server;
        var name = await server.NewNamespaceAsync(cancellationToken: Cancellation);
        var account = await server.ServiceAccountAsync(name, "operator", Cancellation);
        account.Name.ShouldBe($"system:serviceaccount:{name}:operator");
        using var client = account.NewClient();
        client.Namespace.ShouldBe(name);
        (await Should.ThrowAsync<KubernetesForbiddenException>(client.Secrets(name).ListAsync(null, Cancellation))).Message.ShouldContain(account.Name);
    }

    [Fact]
    public async Task What_is_stored_survives_a_stop()
    {
        Assets.Require("kube-apiserver");
        await using var server = await ApiServerFixture.StartAsync(cancellationToken: Cancellation);
        var address = server.Address;
        var name = await server.NewNamespaceAsync("kept", Cancellation);
        server.StopServer();
        server.IsServing.ShouldBeFalse();
        await Should.ThrowAsync<KubernetesConnectionException>(server.Client.Namespaces().GetAsync(name, Cancellation));

        await server.StartServerAsync(Cancellation);
        server.Address.ShouldBe(address);
        (await server.Client.Namespaces().GetAsync(name, Cancellation)).Metadata.Name.ShouldBe(name);
        await server.RestartServerAsync(Cancellation);
        (await server.Client.Namespaces().GetAsync(name, Cancellation)).Metadata.Name.ShouldBe(name);
    }

    [Fact]
    public async Task Missing_programs_are_named_with_the_way_to_get_them()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "etcd"), "", Cancellation);
        var error = await Should.ThrowAsync<ApiServerUnavailableException>(ApiServerFixture.StartAsync(new() { AssetsFolder = folder.Path }, Cancellation));
        error.Message.ShouldStartWith($"There is no kube-apiserver in {folder.Path}. ");
        error.Message.ShouldContain("setup-envtest");
    }

    [Fact]
    public async Task A_flag_that_the_server_does_not_know_ends_the_start_with_its_words()
    {
        Assets.Require("kube-apiserver");
        var error = await Should.ThrowAsync<InvalidOperationException>(ApiServerFixture.StartAsync(new() { ApiServerFlags = ["--no-such-flag"] }, Cancellation));
        error.Message.ShouldContain("unknown flag: --no-such-flag");
    }
}
