using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Subresources;

public sealed class SubresourceTests(Cluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Certificates_are_approved_and_denied()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=jane", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequestPem();
        var requests = cluster.Client.CertificateSigningRequests();
        foreach (var name in (string[])["approved", "denied"])
        {
            await requests.CreateAsync(
                new()
                {
                    Metadata = new() { Name = name },
                    Spec = new() { Request = Encoding.ASCII.GetBytes(request), SignerName = "kubernetes.io/kube-apiserver-client", Usages = ["client auth"] },
                },
                Cancel);
        }

        var approved = await requests.ApproveAsync("approved", message: "by hand", cancellationToken: Cancel);
        approved.Status!.Conditions!.ShouldHaveSingleItem().Message.ShouldBe("by hand");
        (await requests.ApproveAsync("approved", cancellationToken: Cancel)).Status!.Conditions!.Count.ShouldBe(1);
        (await requests.DenyAsync("denied", cancellationToken: Cancel)).Status!.Conditions!.ShouldHaveSingleItem().Type.ShouldBe("Denied");
    }

    [Fact]
    public async Task Namespaces_end_without_finalizers()
    {
        var name = await cluster.NewNamespaceAsync();
        var namespaces = cluster.Client.Namespaces();
        var ending = await namespaces.DeleteAsync(name, Cancel);
        ending!.Metadata.DeletionTimestamp.ShouldNotBeNull();

        var current = await namespaces.GetAsync(name, Cancel);
        current.Spec = new NamespaceSpec { Finalizers = [] };
        await namespaces.FinalizeAsync(current, Cancel);
        await namespaces.WaitForDeletionAsync(name, TimeSpan.FromSeconds(30), Cancel);
        (await namespaces.GetOrDefaultAsync(name, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Tokens_are_made_and_reviewed()
    {
        var accounts = cluster.Client.ServiceAccounts(await cluster.NewNamespaceAsync());
        await accounts.CreateAsync(new() { Metadata = new() { Name = "robot" } }, Cancel);
        var token = await accounts.CreateTokenAsync("robot", TimeSpan.FromHours(1), cancellationToken: Cancel);
        var review = await cluster.Client.ReviewTokenAsync(token.Token!, cancellationToken: Cancel);

        review.Authenticated.ShouldBe(true, review.Error);
        review.User!.Username.ShouldBe($"system:serviceaccount:{accounts.Namespace}:robot");
        (await cluster.Client.ReviewTokenAsync("nonsense", cancellationToken: Cancel)).Authenticated.ShouldNotBe(true);
    }
}
