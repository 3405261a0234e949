using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.KubernetesTypes;

/// <summary>What the data gives against what controller-gen wrote into published CRDs.</summary>
public class PublishedSchemaTests
{
    [Fact]
    public void A_condition_is_the_one_that_controller_gen_writes() =>
        Json(Schema("io.k8s.apimachinery.pkg.apis.meta.v1.Condition")).ShouldBe(Json(TestData.Schema("gateway-api-condition.json")));

    /// <summary>The root's description is that of the property in the CRD, not the type's.</summary>
    [Theory]
    [InlineData("io.k8s.api.core.v1.PodTemplateSpec", "kueue-pod-template.json", ": description")]
    [InlineData("io.k8s.api.core.v1.ServiceSpec", "antrea-service.json")]
    [InlineData("io.k8s.api.core.v1.LoadBalancerStatus", "contour-load-balancer.json", ": description")]
    [InlineData("io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior", "keda-autoscaler-behavior.json")]
    public void A_type_is_what_controller_gen_writes_but_for(string name, string fileName, params string[] differences) =>
        SchemaDifferences.Between(Schema(name), TestData.Schema(fileName)).ShouldBe(differences);

    [Fact]
    public void Opaque_metadata_has_no_fields()
    {
        var template = KubernetesDefinitions.Find("io.k8s.api.core.v1.PodTemplateSpec", EmbeddedMetadata.Opaque).Schema!;
        Json(template.Property("metadata")! with { Description = null }).ShouldBe("""{"type":"object"}""");
    }

    [Fact]
    public void Full_metadata_has_all_fields_and_their_descriptions()
    {
        var template = KubernetesDefinitions.Find("io.k8s.api.core.v1.PodTemplateSpec", EmbeddedMetadata.Full).Schema!;
        var metadata = template.Property("metadata")!;
        metadata.Properties.Count.ShouldBe(15);
        metadata.Property("finalizers")!.ListType.ShouldBe("set");
        metadata.Property("labels")!.Description.ShouldNotBeNull().ShouldStartWith("Map of string keys and values");
    }

    [Theory]
    [InlineData("io.k8s.apimachinery.pkg.util.intstr.IntOrString", """{"anyOf":[{"type":"integer"},{"type":"string"}],"x-kubernetes-int-or-string":true}""")]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.Time", """{"format":"date-time","type":"string"}""")]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime", """{"format":"date-time","type":"string"}""")]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.Duration", """{"type":"string"}""")]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1", """{"type":"object"}""")]
    [InlineData("io.k8s.apimachinery.pkg.runtime.RawExtension", """{"type":"object","x-kubernetes-preserve-unknown-fields":true}""")]
    [InlineData("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON", """{"x-kubernetes-preserve-unknown-fields":true}""")]
    public void Types_that_controller_gen_knows_have_its_schema(string name, string json) => Json(Schema(name)).ShouldBe(json);

    private static JsonSchemaProps Schema(string name) =>
        KubernetesDefinitions.TryGet(name, out var schema) ? schema : throw new InvalidOperationException($"{name} is not there");

    private static string Json(JsonSchemaProps schema) => SchemaWriter.Write(schema).ToString();
}
