using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Models.Rbac.V1;
using CrdGen.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Postgres;
using PostgresOperator.Desired;

namespace PostgresOperator.Tests.Rbac;

/// <summary>
/// The operator with a service account of its own and with given rules, in a namespace of its own; and all that a cluster can live through. It ends when it is
/// through, or when something was forbidden.
/// </summary>
internal sealed class WholeLife(ApiServerFixture server, IReadOnlyList<PolicyRule> clusterRules, IReadOnlyList<PolicyRule> rules)
{
    private const string Account = "operator";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> forbidden = [];

    /// <summary>Runs it.</summary>
    /// <returns>What was forbidden; nothing where it came to its end.</returns>
    public async Task<IReadOnlyCollection<string>> RunAsync(CancellationToken cancellationToken)
    {
        var name = await server.NewNamespaceAsync("rbac", cancellationToken);
        await BindAsync(name, cancellationToken);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var host = Host(name, await server.ServiceAccountAsync(name, Account, cancellationToken));
        try
        {
            var start = host.StartAsync(ends.Token);
            var life = LiveAsync(name, start, ends.Token);
            await Eventually.IsTrueAsync(() => life.IsCompleted || !forbidden.IsEmpty, "the operator's whole life", Patience + Patience, ends.Token);
            if (forbidden.IsEmpty)
            {
                await life;

                // What is said in the background, and when it ends.
                await host.StopAsync(ends.Token);
            }
        }
        finally
        {
            await ends.CancelAsync();
        }

        return forbidden;
    }

    private async Task LiveAsync(string name, Task start, CancellationToken cancellationToken)
    {
        await start;
        var client = server.Client;
        var (clusters, sets, claims) = (client.PostgresClusters(name), client.StatefulSets(name), client.PersistentVolumeClaims(name));

        // A definition that was installed a moment ago is not yet served everywhere.
        await Eventually.PassesAsync(
            () => clusters.CreateAsync(Clusters.New(change: spec => spec with { Backup = new() { Schedule = "0 3 * * *" }, WhenDeleted = DeletionPolicy.Delete }), cancellationToken), Patience, cancellationToken);
        await UntilAsync(status => status.Endpoint is not null);

        var template = (await sets.GetAsync("orders", cancellationToken)).Spec!.VolumeClaimTemplates!.Single();
        await claims.CreateAsync(new() { Metadata = new() { Name = "data-orders-0", Labels = template.Metadata!.Labels }, Spec = template.Spec }, cancellationToken);
        await claims.UpdateStatusAsync("data-orders-0", claim => claim.Status = new() { Phase = "Bound" }, cancellationToken);
        await sets.PlayRolloutAsync("orders", cancellationToken: cancellationToken);
        await UntilAsync(status => status.ReadyInstances == 1);

        await clusters.PatchAsync("orders", MergePatch.Parse("""{"spec":{"storageSize":"50Gi","backup":null}}"""), cancellationToken);
        await claims.WaitAsync("data-orders-0", claim => claim.Spec!.Resources!.Requests!["storage"] == "50Gi", Patience, cancellationToken);
        await client.CronJobs(name).WaitForDeletionAsync("orders-backups", Patience, cancellationToken);

        // The same twice is one event that is counted.
        for (var replicas = 2; replicas <= 3; replicas++)
        {
            await clusters.ScaleAsync("orders", replicas, cancellationToken);
            await sets.WaitAsync("orders", set => set.Spec!.Replicas == replicas, Patience, cancellationToken);
        }

        await Eventually.IsTrueAsync(
            async () => (await client.EventsV1Events(name).ListAsync(null, cancellationToken)).Any(one => one is { Reason: "Scaled", Series: not null }), "an event is counted", Patience, cancellationToken);

        await clusters.DeleteAsync("orders", cancellationToken);
        await clusters.WaitForDeletionAsync("orders", Patience, cancellationToken);

        Task UntilAsync(Func<PostgresClusterStatus, bool> condition) =>
            clusters.WaitAsync("orders", cluster => cluster.Status is { } status && condition(status), Patience, cancellationToken);
    }

    /// <summary>The program as in Program.cs, but in this process and for one namespace.</summary>
    private IHost Host(string name, ApiServerIdentity account)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        var options = account.NewOptions();
        builder.Services.AddKubernetesClient(client =>
        {
            client.Server = options.Server;
            client.Credential = options.Credential;
            client.CertificateAuthorities = options.CertificateAuthorities;
            client.Namespace = options.Namespace;
            client.FieldManager = "postgres-operator";
            client.Handlers.Add(() => new ForbiddenRequests(() => server.Client.PostgresClusters(name).AnnotateAsync("orders", "acme.io/note", "changed")) { Messages = forbidden });
        });
        builder.Services.AddOperator(one => one.Namespaces.Add(name))
            .UseLeaderElection("postgres-operator")
            .InstallDefinitions(definitions => definitions.Assemblies.Add(typeof(PostgresCluster).Assembly))
            .Informer<Pod>(pods => pods.LabelSelector = ClusterNames.ManagedSelector)
            .AddPostgresController(controller => controller.Options.MaxConcurrentReconciles = 4);
        return builder.Build();
    }

    private async Task BindAsync(string name, CancellationToken cancellationToken)
    {
        var client = server.Client;
        List<Subject> subjects = [new() { Kind = "ServiceAccount", Name = Account, Namespace = name }];
        await client.ClusterRoles().CreateAsync(new() { Metadata = new() { Name = name }, Rules = [.. clusterRules] }, cancellationToken);
        await client.ClusterRoleBindings().CreateAsync(new() { Metadata = new() { Name = name }, RoleRef = Reference("ClusterRole"), Subjects = subjects }, cancellationToken);
        await client.Roles(name).CreateAsync(new() { Metadata = new() { Name = name }, Rules = [.. rules] }, cancellationToken);
        await client.RoleBindings(name).CreateAsync(new() { Metadata = new() { Name = name }, RoleRef = Reference("Role"), Subjects = subjects }, cancellationToken);

        RoleRef Reference(string kind) => new() { ApiGroup = "rbac.authorization.k8s.io", Kind = kind, Name = name };
    }
}
