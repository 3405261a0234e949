using CrdGen.Models.Apps.V1;
using CrdGen.Models.Certificates.V1;

namespace CrdGen.Client.Tests.Examples;

/// <summary>Fabric8's examples of connections, kubeconfig files, permissions and certificates, in C#. The table of <c>docs/fabric8.md</c> shows these lines.</summary>
internal static class ConnectionExamples
{
    public static KubernetesClient CredentialsExample(Uri server)
    {
        var client = new KubernetesClient(new() { Server = server, Credential = KubernetesCredential.FromPassword("developer", "developer"), InsecureSkipTlsVerify = true });

        return client;
    }

    public static IEnumerable<string> ConfigGetContextsEquivalent()
    {
        var names = KubeConfig.Load().Contexts.Select(context => context.Name);

        return names;
    }

    public static string? ConfigGetCurrentContextEquivalent()
    {
        var current = KubeConfig.Load().CurrentContext;

        return current;
    }

    public static IEnumerable<string> ConfigListUsers()
    {
        var users = KubeConfig.Load().Users.Select(user => user.Name);

        return users;
    }

    public static async Task ConfigUseContext()
    {
        using var client = KubernetesClient.Create(context: "minikube");
        var pods = await client.Pods("default").ListAsync();
        KubeConfig.Load().UseContext("minikube");

        _ = pods;
    }

    public static string ConfigViewEquivalent()
    {
        var yaml = KubeConfig.Load().ToYaml();

        return yaml;
    }

    public static async Task<string> KubernetesVersionExample(KubernetesClient client)
    {
        var version = await client.Discovery.GetVersionAsync();

        return version.GitVersion;
    }

    public static async Task<bool> CanIEquivalent(KubernetesClient client)
    {
        var may = await client.CanIAsync<Deployment>("create", "shop");

        return may;
    }

    public static async Task CertificateSigningRequestCreateYamlEquivalent(KubernetesClient client, string file)
    {
        var request = (await KubernetesManifests.LoadAsync(file)).Single().To<CertificateSigningRequest>();
        await client.CertificateSigningRequests().CreateAsync(request);
    }

    public static async Task CertificateSigningRequestApproveYamlEquivalent(KubernetesClient client)
    {
        await client.CertificateSigningRequests().ApproveAsync("my-cert", "ApprovedByProgram", "Known by its key.");
    }

    public static async Task CertificateSigningRequestDenyYamlEquivalent(KubernetesClient client)
    {
        await client.CertificateSigningRequests().DenyAsync("other-cert", "DeniedByProgram", "Nobody asked for it.");
    }
}
