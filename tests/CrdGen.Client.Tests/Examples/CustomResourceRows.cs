using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CrdGen.Models.Certificates.V1;
using CrdGen.TestSupport;
using Postgres;
using Shouldly;

namespace CrdGen.Client.Tests.Examples;

/// <summary>The examples of definitions, resources of one's own, manifests and certificates, and what must have come of them.</summary>
internal static class CustomResourceRows
{
    public static IReadOnlyDictionary<string, Func<ExampleRun, Task>> All { get; } = new Dictionary<string, Func<ExampleRun, Task>>
    {
        [nameof(CustomResourceExamples.CreateOrReplaceResourceList)] = async run =>
        {
            await CustomResourceExamples.CreateOrReplaceResourceList(run.Client, run.File("""
                {apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: ConfigMap, metadata: {name: one}}, {apiVersion: v1, kind: Secret, metadata: {name: two}}]}
                """));
            (await run.Client.ConfigMaps("shop").GetOrDefaultAsync("one")).ShouldNotBeNull();
            (await run.Client.Secrets("shop").GetOrDefaultAsync("two")).ShouldNotBeNull();
        },
        [nameof(CustomResourceExamples.LoadMultipleDocumentsFromFileExample)] = async run =>
        {
            var objects = await CustomResourceExamples.LoadMultipleDocumentsFromFileExample(run.File("{apiVersion: v1, kind: A}\n---\n{apiVersion: v1, kind: B, metadata: {labels: {a: b}}}"));
            objects.Select(one => one.Kind).ShouldBe(["A", "B"]);
            objects.ShouldAllBe(one => one.Metadata.Labels!["visitor"] == "value");
        },
        [nameof(CustomResourceExamples.DummyList)] = async run =>
        {
            await run.Client.PostgresClusters("shop").CreateAsync(new() { Metadata = { Name = "listed" }, Spec = new() { Version = 17 } });
            (await CustomResourceExamples.DummyList(run.Client)).ShouldBeGreaterThan(0);
        },
        [nameof(CustomResourceExamples.CRDExample)] = async run =>
        {
            await CustomResourceExamples.CRDExample(run.Client, Repository.File("samples", "Postgres", "manifests", "postgresclusters.postgres.acme.io.yaml"));
            (await run.Client.PostgresClusters("shop").GetAsync("foo")).Spec.StorageSize.ShouldBe(new Quantity("20Gi"));
        },
        [nameof(CustomResourceExamples.CRDLoadExample)] = async run =>
            (await CustomResourceExamples.CRDLoadExample(run.Client, run.File(Definition("Lamp", "lamps.example.com")))).ShouldContain("lamps.lamps.example.com"),
        [nameof(CustomResourceExamples.ListCustomResourceDefinitions)] = async run =>
            (await CustomResourceExamples.ListCustomResourceDefinitions(run.Client)).ShouldContain("postgresclusters.postgres.acme.io v1"),
        [nameof(CustomResourceExamples.LoadAndCreateCustomResourceDefinition)] = async run =>
        {
            await CustomResourceExamples.LoadAndCreateCustomResourceDefinition(run.Client, run.File(Definition("Chair", "chairs.example.com")));
            await run.Client.CustomResourceDefinitions().WaitForConditionAsync("chairs.chairs.example.com", "Established", TimeSpan.FromSeconds(30));
        },
        [nameof(CustomResourceExamples.CustomResourceV1Example)] = async run => (await CustomResourceExamples.CustomResourceV1Example(run.Client)).ShouldBe(17),
        [nameof(CustomResourceExamples.CustomResourceCreateDemo)] = async run =>
        {
            await CustomResourceExamples.CustomResourceCreateDemo(run.Client, run.File(Postgres("typed")));
            (await run.Client.PostgresClusters("shop").GetAsync("typed")).Spec.Version.ShouldBe(18);
        },
        [nameof(CustomResourceExamples.CustomResourceCreateDemoTypeless)] = async run =>
        {
            await CustomResourceExamples.CustomResourceCreateDemoTypeless(run.Client, run.File(Postgres("typeless")));
            (await run.Client.PostgresClusters("shop").GetAsync("typeless")).Spec.Version.ShouldBe(18);
        },
        [nameof(CustomResourceExamples.GenericKubernetesResourceExample)] = async run =>
        {
            var yaml = Definition("Rule", "rules.example.com") + "\n---\n{apiVersion: rules.example.com/v1, kind: Rule, metadata: {name: example}}";
            (await CustomResourceExamples.GenericKubernetesResourceExample(run.Client, run.File(yaml))).ShouldBe(["example"]);
        },

        [nameof(ConnectionExamples.CertificateSigningRequestCreateYamlEquivalent)] = async run =>
        {
            await ConnectionExamples.CertificateSigningRequestCreateYamlEquivalent(run.Client, run.File($$"""
                apiVersion: certificates.k8s.io/v1
                kind: CertificateSigningRequest
                metadata: {name: new-cert}
                spec: {request: {{Convert.ToBase64String(NewRequest())}}, signerName: kubernetes.io/kube-apiserver-client, usages: [client auth]}
                """));
            (await run.Client.CertificateSigningRequests().GetAsync("new-cert")).Spec.Usages.ShouldBe(["client auth"]);
        },
        [nameof(ConnectionExamples.CertificateSigningRequestApproveYamlEquivalent)] = run =>
            DecideAsync(run, "my-cert", ConnectionExamples.CertificateSigningRequestApproveYamlEquivalent, "Approved"),
        [nameof(ConnectionExamples.CertificateSigningRequestDenyYamlEquivalent)] = run =>
            DecideAsync(run, "other-cert", ConnectionExamples.CertificateSigningRequestDenyYamlEquivalent, "Denied"),
    };

    private static string Postgres(string name) => $"{{apiVersion: postgres.acme.io/v1, kind: PostgresCluster, metadata: {{name: {name}}}, spec: {{version: 18}}}}";

    private static string Definition(string kind, string group) => $$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: {{kind.ToLowerInvariant()}}s.{{group}}}
        spec:
          group: {{group}}
          names: {kind: {{kind}}, plural: {{kind.ToLowerInvariant()}}s}
          scope: Namespaced
          versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true } } }]
        """;

    private static byte[] NewRequest()
    {
        using var key = RSA.Create(2048);
        return Encoding.ASCII.GetBytes(new CertificateRequest("CN=jane", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequestPem());
    }

    private static async Task DecideAsync(ExampleRun run, string name, Func<KubernetesClient, Task> decide, string condition)
    {
        var requests = run.Client.CertificateSigningRequests();
        await requests.CreateAsync(new CertificateSigningRequest
        {
            Metadata = { Name = name },
            Spec = new() { Request = NewRequest(), SignerName = "kubernetes.io/kube-apiserver-client", Usages = ["client auth"] },
        });
        await decide(run.Client);
        (await requests.GetAsync(name)).Status!.Conditions!.ShouldHaveSingleItem().Type.ShouldBe(condition);
    }
}
