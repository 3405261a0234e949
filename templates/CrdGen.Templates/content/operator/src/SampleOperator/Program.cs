using CrdGen.Operator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SampleOperator;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddKubernetesClient();
builder.Services.AddOperator()
    .UseLeaderElection("samplekind-operator")
    .InstallDefinitions()
    .ServeEndpoints()
    .AddSampleKindController();
await builder.Build().RunAsync();
