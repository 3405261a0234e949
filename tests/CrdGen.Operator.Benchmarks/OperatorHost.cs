using CrdGen.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Postgres;

namespace CrdGen.Operator.Benchmarks;

/// <summary>A program with an operator of PostgresClusters, as a user writes it.</summary>
internal sealed class OperatorHost : IAsyncDisposable
{
    private readonly IHost host;

    public OperatorHost(Action<KubernetesClientOptions> client, string? ns, Func<KubernetesClient, PostgresCluster, CancellationToken, ValueTask>? reconcile = null, int workers = 1)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddKubernetesClient(client);
        var toConfigure = builder.Services.AddOperator(options =>
        {
            if (ns is not null)
            {
                options.Namespaces.Add(ns);
            }
        });
        if (reconcile is not null)
        {
            builder.Services.AddSingleton(reconcile);
            toConfigure.AddController<Reconciler, PostgresCluster>(controller => controller.When(change => Predicates.GenerationChanged(change) || Predicates.AnnotationsChanged(change)).Options.MaxConcurrentReconciles = workers);
        }

        host = builder.Build();
    }

    public InformerRegistry Informers => host.Services.GetRequiredService<InformerRegistry>();

    public Task StartAsync() => host.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }

    private sealed class Reconciler(KubernetesClient client, Func<KubernetesClient, PostgresCluster, CancellationToken, ValueTask> reconcile) : Reconciler<PostgresCluster>
    {
        public override async ValueTask<Result> ReconcileAsync(PostgresCluster resource, CancellationToken cancellationToken)
        {
            await reconcile(client, resource, cancellationToken);
            return Result.Done;
        }
    }
}
