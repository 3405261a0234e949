using CrdGen.Operator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sample_Operator;

// Where the API server is says the pod's service account, or the kubeconfig. --port is that of /healthz, /readyz and /metrics.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddKubernetesClient();
builder.Services.AddOperator()
    .UseLeaderElection("samplekind-operator")
    .InstallDefinitions()
    .ServeEndpoints()
    .AddSampleKindController();
await builder.Build().RunAsync();
