using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PostgresOperator;

// Where the API server is says the pod's service account, or KUBECONFIG. --port is that of /healthz, /readyz and /metrics.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddKubernetesClient(options => options.FieldManager = "postgres-operator");
builder.Services.AddOperator()
    // .UseLeaderElection("postgres-operator")
    // .InstallDefinitions()
    // .ServeEndpoints(int.Parse(builder.Configuration["port"] ?? "8080", CultureInfo.InvariantCulture))
    .AddPostgresController(controller => controller.Options.MaxConcurrentReconciles = 4);
await builder.Build().RunAsync();
