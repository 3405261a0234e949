using System.Diagnostics;
using System.Globalization;
using ClientTour.Tours;
using CrdGen.Client;
using CrdGen.Models.Core.V1;

// Uses each verb of the client on a built-in, a generated and a typeless resource, over the kubeconfig file that is named, or else
// over the cluster of the surroundings. Where a second API server is named, one that has nodes, it runs commands in its pod 'web',
// copies files, reads logs and connects to a port, which has to echo: ClientTour KUBECONFIG SERVER PORT. Says on the last lines how
// long it took from the start of the process to the first answer of the API server, and what memory it took.
using var client = new KubernetesClient(args is [var path, ..] ? KubernetesClientOptions.FromKubeConfig(path) : KubernetesClientOptions.FromDefault());
using var time = new CancellationTokenSource(TimeSpan.FromMinutes(2));

await client.Namespaces().GetAsync("kube-system", time.Token);
using var process = Process.GetCurrentProcess();
var firstAnswer = TimeProvider.System.GetLocalNow().DateTime - process.StartTime;

var name = (await client.Namespaces().CreateAsync(new Namespace { Metadata = { GenerateName = "tour-" } }, time.Token)).Metadata.Name!;
await BuiltInTour.RunAsync(client, name, time.Token);
await GeneratedTour.RunAsync(client, name, time.Token);
await TypelessTour.RunAsync(client, name, time.Token);
await ClusterTour.RunAsync(client, name, time.Token);
await client.Namespaces().DeleteAsync(name, time.Token);
if (args is [_, var server, var port])
{
    using var withNodes = new KubernetesClient(new() { Server = new(server) });
    await StreamTour.RunAsync(withNodes.Pods("shop"), int.Parse(port, CultureInfo.InvariantCulture), time.Token);
}

process.Refresh();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ClientTour.Steps.Count} steps"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first answer after {firstAnswer.TotalMilliseconds:F0} ms"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory {process.PeakWorkingSet64 / 1024 / 1024} MiB at most"));
