using CrdGen.Client;
using CrdGen.Testing;
using CrdGen.Try;

// Shows the PostgreSQL operator at work. Without arguments on an API server of its own, where the programs of one are there; with --context NAME
// in the cluster of that context of the kubeconfig files, and nowhere else: a cluster is never touched unasked.
switch (args)
{
    case []:
        if (!ApiServerFixture.IsAvailable)
        {
            Manifests.Show();
            Console.WriteLine($"\nThese are the manifests that the build wrote. To see the operator at work: {ApiServerFixture.Missing}\nOr name a context of your kubeconfig: build/try.sh --context NAME");
            return 0;
        }

        await using (var server = await ApiServerFixture.StartAsync())
        {
            Console.WriteLine($"A Kubernetes API server, {await server.Client.Discovery.GetVersionAsync()}, runs at {server.Address} for as long as this takes.");
            await Demonstration.RunAsync(server.Client, server.KubeConfig, isCluster: false);
        }

        return 0;
    case ["--context", var context]:
        try
        {
            using var client = new KubernetesClient(KubeConfig.Load().ToOptions(context));
            Console.WriteLine($"The cluster of the context {context}, {await client.Discovery.GetVersionAsync()}.");
            await Demonstration.RunAsync(client, ContextFile.KubeConfigFor(context), isCluster: true);
            return 0;
        }
        catch (KubeConfigException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }

    default:
        Console.Error.WriteLine("build/try.sh                  an API server of its own, from KUBEBUILDER_ASSETS\nbuild/try.sh --context NAME   the cluster of a context of your kubeconfig");
        return 2;
}
