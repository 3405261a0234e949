using CrdGen.Models.Core.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Postgres;
using PostgresOperator;
using PostgresOperator.Desired;

// Where the API server is, the pod's service account says, or KUBECONFIG. --port is that of /healthz, /readyz and /metrics.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddKubernetesClient(options => options.FieldManager = "postgres-operator");
builder.Services.AddOperator()
    .UseLeaderElection("postgres-operator")
    .InstallDefinitions(options => options.Assemblies.Add(typeof(PostgresCluster).Assembly))
    .Informer<Pod>(pods => pods.LabelSelector = ClusterNames.ManagedSelector)
    .ServeEndpoints()
    .AddPostgresController(controller => controller.Options.MaxConcurrentReconciles = 4);
await builder.Build().RunAsync();
