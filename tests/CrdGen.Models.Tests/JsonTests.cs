using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Models.ApiExtensions.V1;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Models.Tests;

/// <summary>Objects go through System.Text.Json unchanged, by the context that is generated at compile time.</summary>
public sealed class JsonTests
{
    [Theory]
    [InlineData("deployment.json", typeof(Deployment))]
    [InlineData("pod.json", typeof(Pod))]
    [InlineData("definition.json", typeof(CustomResourceDefinition))]
    [InlineData("event.json", typeof(Events.V1.Event))]
    public void An_object_stays_as_it_is(string fileName, Type type)
    {
        var json = JsonNode.Parse(File.ReadAllText(Repository.File("tests", "CrdGen.Models.Tests", "Objects", fileName)))!;
        var value = json.Deserialize(type, KubernetesJson.Default)!;
        Sorted(JsonSerializer.SerializeToNode(value, type, KubernetesJson.Default)).ShouldBe(Sorted(json));

        // A user's own options, by reflection or with another naming policy, change nothing.
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };
        Sorted(JsonSerializer.SerializeToNode(json.Deserialize(type, options), type, options)).ShouldBe(Sorted(json));
    }

    [Fact]
    public void An_object_says_what_it_is()
    {
        var pod = new Pod { Metadata = { Name = "p" }, Spec = new() { Containers = [new() { Name = "c", Image = "i", Resources = new() { Limits = new() { ["cpu"] = "500m" } } }] } };
        JsonSerializer.Serialize(pod, KubernetesJson.Default.Pod).ShouldBe(
            """{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"image":"i","name":"c","resources":{"limits":{"cpu":"500m"}}}]}}""");
    }

    [Fact]
    public void Items_of_a_list_say_what_they_are_though_the_API_server_does_not()
    {
        var list = JsonSerializer.Deserialize("""{"metadata":{"resourceVersion":"7"},"items":[{"metadata":{"name":"a"}}]}""", KubernetesJson.Default.PodList)!;
        (list.ApiVersion, list.Kind, list.Metadata.ResourceVersion).ShouldBe(("v1", "PodList", "7"));
        (list.Items[0].ApiVersion, list.Items[0].Kind, list.Items[0].Metadata.Name).ShouldBe(("v1", "Pod", "a"));
    }

    [Theory]
    [InlineData("""{"apiVersion":"apps/v1","kind":"Deployment","spec":{"template":{}}}""", "selector")]
    [InlineData("""{"spec":{"selector":{},"template":{},"replicas":"1"}}""", "$.spec.replicas")]
    [InlineData("""{"spec":{"selector":{},"template":{"spec":{"containers":[{"name":"c","resources":{"limits":{"cpu":"1x"}}}]}}}}""", "is no quantity")]
    public void What_does_not_fit_is_an_error_with_its_place(string json, string message) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, KubernetesJson.Default.Deployment)).Message.ShouldContain(message);

    [Fact]
    public void Every_type_has_a_contract_of_its_own() => typeof(KubernetesJson).Assembly.GetExportedTypes()
        .Where(type => type.IsDefined(typeof(KubernetesTypeAttribute), false) && KubernetesJson.Default.GetTypeInfo(type) is null)
        .ShouldBeEmpty();

    [Fact]
    public void Every_list_is_of_what_its_name_says()
    {
        var lists = typeof(KubernetesJson).Assembly.GetExportedTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(KubernetesList<>))
            .ToList();
        lists.Count.ShouldBeGreaterThan(50);
        lists.Where(list => list.Name != list.BaseType!.GenericTypeArguments[0].Name + "List").ShouldBeEmpty();
    }

    [Fact]
    public void Definitions_are_the_APIs_own()
    {
        Pod.Definition.ShouldBe(new("", "v1", "Pod", "PodList", "pods", ResourceScope.Namespaced));
        Deployment.Definition.ApiVersion.ShouldBe("apps/v1");
        CustomResourceDefinition.Definition.ShouldBe(new("apiextensions.k8s.io", "v1", "CustomResourceDefinition", "CustomResourceDefinitionList", "customresourcedefinitions", ResourceScope.Cluster));
        Endpoints.Definition.Plural.ShouldBe("endpoints");
        Models.Policy.V1.Eviction.KubeGroup.ShouldBe("policy");
    }

    /// <summary>The text with the members of all objects in one order.</summary>
    private static string Sorted(JsonNode? node) => Sort(node)?.ToJsonString() ?? "null";

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject value => new JsonObject(value.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sort(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sort)]),
        _ => node?.DeepClone(),
    };
}
