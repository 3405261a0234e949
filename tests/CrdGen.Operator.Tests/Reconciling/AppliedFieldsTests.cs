using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Reconciling;

/// <summary>Whether to apply would change nothing, against what a real API server does.</summary>
public sealed class AppliedFieldsTests(Cluster cluster)
{
    private const string Manager = "test";

    private static readonly Dictionary<string, string> Objects = new()
    {
        ["ConfigMap"] = """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"labels":{"a":"b","c/d":"e"},"annotations":{"x":"y"}},"data":{"one":"1","two":"2"}}""",
        ["Service"] = """{"apiVersion":"v1","kind":"Service","metadata":{},"spec":{"selector":{"app":"a"},"ports":[{"name":"http","port":80},{"name":"dns","port":53,"protocol":"UDP"}]}}""",
        ["Deployment"] = """
            {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"finalizers":["test.crdgen.dev/a"]},"spec":{"replicas":2,"selector":{"matchLabels":{"app":"a"}},"template":{"metadata":{"labels":{"app":"a"}},
            "spec":{"nodeSelector":{"disk":"fast"},"tolerations":[{"key":"a","operator":"Exists"}],"containers":[{"name":"a","image":"a","args":["x","y"],"env":[{"name":"A","value":"1"},{"name":"B","value":"2"}],
            "ports":[{"containerPort":80}],"resources":{"limits":{"cpu":"1"}},"volumeMounts":[{"name":"v","mountPath":"/v"}]},{"name":"b","image":"b"}],"volumes":[{"name":"v","emptyDir":{}}]}}}}
            """,
        ["NetworkPolicy"] = """{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{},"spec":{"podSelector":{},"policyTypes":["Ingress"],"ingress":[{"ports":[{"port":80,"protocol":"TCP"}]}]}}""",
        ["empty ConfigMap"] = """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"labels":{}},"data":{}}""",
        ["ServiceAccount"] = """{"apiVersion":"v1","kind":"ServiceAccount","metadata":{},"imagePullSecrets":[{"name":"a"},{"name":"b"}],"automountServiceAccountToken":false}""",
    };

    public static TheoryData<string> Kinds => [.. Objects.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_was_applied_need_not_be_applied_again(string kind)
    {
        var desired = (JsonObject)JsonNode.Parse(Objects[kind])!;
        var client = await ClientAsync(desired);

        var applied = await ApplyAsync(client, desired);

        AppliedFields.Are(desired, ToJson(applied), AppliedFields.Of(applied, Manager)!).ShouldBeTrue($"{ToJson(applied)}");
    }

    /// <summary>Whatever differs, in what is desired or in what is there: where the answer is yes, the server has nothing to do.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_yes_is_a_yes_of_the_server(string kind)
    {
        var desired = (JsonObject)JsonNode.Parse(Objects[kind])!;
        var client = await ClientAsync(desired);
        var (yes, no) = (0, 0);
        for (var seed = 0; seed < 40; seed++)
        {
            var first = await ApplyAsync(client, desired);
            var random = new Random(seed);
            var other = (JsonObject)desired.DeepClone();
            Mutate(other, random);
            var fields = AppliedFields.Of(first, Manager)!;
            try
            {
                var current = random.Next(2) == 0 ? first : await client.PatchAsync("one", new MergePatch((JsonObject)other.DeepClone()), new() { FieldManager = "another" }, TestContext.Current.CancellationToken);
                var wanted = ReferenceEquals(current, first) ? other : desired;
                var isSame = AppliedFields.Are(wanted, ToJson(current), fields);
                var after = await ApplyAsync(client, wanted);
                if (isSame)
                {
                    yes++;
                    after.Metadata.Generation.ShouldBe(current.Metadata.Generation, $"seed {seed}: {wanted.ToJsonString()}");
                    WithoutManagers(after).ShouldBe(WithoutManagers(current), $"seed {seed}");
                }
                else
                {
                    no++;
                }
            }
            catch (KubernetesInvalidException)
            {
                // Not every change is allowed.
            }
        }

        (yes + no).ShouldBeGreaterThan(20);
    }

    private static string WithoutManagers(Unstructured resource)
    {
        var json = ToJson(resource);
        var metadata = (JsonObject)json["metadata"]!;
        metadata.Remove("managedFields");
        metadata.Remove("resourceVersion");
        return json.ToJsonString();
    }

    /// <summary>Removes, changes or adds something somewhere.</summary>
    private static void Mutate(JsonObject root, Random random)
    {
        var places = new List<Action>();
        Collect(root, isRoot: true);
        if (places.Count > 0)
        {
            places[random.Next(places.Count)]();
        }

        void Collect(JsonObject parent, bool isRoot = false)
        {
            foreach (var (name, value) in parent.ToList())
            {
                if ((isRoot && name is ("apiVersion" or "kind")) || name == "name")
                {
                    continue;
                }

                if (!isRoot)
                {
                    places.Add(() => parent.Remove(name));
                }

                switch (value)
                {
                    case JsonObject inner:
                        Collect(inner);
                        break;
                    case JsonArray list:
                        places.Add(() => list.RemoveAt(random.Next(list.Count)));
                        foreach (var element in list.OfType<JsonObject>())
                        {
                            Collect(element);
                        }

                        break;
                    case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                        places.Add(() => parent[name] = text.GetValue<string>() + "x");
                        break;
                    case JsonValue number when number.GetValueKind() == JsonValueKind.Number:
                        places.Add(() => parent[name] = number.GetValue<int>() + 1);
                        break;
                }
            }
        }
    }

    private async Task<ResourceClient<Unstructured>> ClientAsync(JsonObject desired)
    {
        var ns = await cluster.NewNamespaceAsync();
        ((JsonObject)desired["metadata"]!)["name"] = "one";
        var resource = await cluster.Client.Discovery.FindAsync((string)desired["apiVersion"]!, (string)desired["kind"]!, TestContext.Current.CancellationToken);
        return cluster.Client.Resources(resource.Definition, ns);
    }

    private static Task<Unstructured> ApplyAsync(ResourceClient<Unstructured> client, JsonObject desired) =>
        client.ApplyAsync((JsonObject)desired.DeepClone(), new() { FieldManager = Manager, Force = true }, TestContext.Current.CancellationToken);

    private static JsonObject ToJson(Unstructured resource) => (JsonObject)JsonNode.Parse(JsonSerializer.Serialize(resource))!;
}
