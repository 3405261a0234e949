using CrdGen.GeneratorHarness;
using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Models.Tests;

/// <summary>Models in a user's resource: the schema is what controller-gen gives, from Kubernetes' own data.</summary>
public sealed class UseTests
{
    [Theory]
    [InlineData("CrdGen.Models.Core.V1.PodSpec", "io.k8s.api.core.v1.PodSpec")]
    [InlineData("CrdGen.Models.Core.V1.PodTemplateSpec", "io.k8s.api.core.v1.PodTemplateSpec")]
    [InlineData("CrdGen.Models.Core.V1.ResourceRequirements", "io.k8s.api.core.v1.ResourceRequirements")]
    [InlineData("CrdGen.Models.Meta.V1.LabelSelector", "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector")]
    [InlineData("CrdGen.Models.Apps.V1.Deployment", "io.k8s.api.apps.v1.Deployment")]
    [InlineData("CrdGen.Models.Autoscaling.V2.HorizontalPodAutoscalerBehavior", "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior")]
    [InlineData("CrdGen.RawExtension", "io.k8s.apimachinery.pkg.runtime.RawExtension")]
    [InlineData("CrdGen.MicroTime", "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime")]
    [InlineData("CrdGen.Status", "io.k8s.apimachinery.pkg.apis.meta.v1.Status")]
    public void A_property_has_the_schema_of_the_data(string type, string name)
    {
        var run = Run($"public {type}? Value {{ get; set; }}");
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        KubernetesDefinitions.TryGet(name, out var expected).ShouldBeTrue();
        run.Schema["properties"]!["spec"]!["properties"]!["value"]!.ToJsonString()
            .ShouldBe(System.Text.Json.Nodes.JsonNode.Parse(SchemaWriter.Write(expected!).ToString())!.ToJsonString());
    }

    [Fact]
    public void A_schema_in_a_schema_has_no_end_and_is_an_error() =>
        Run("public CrdGen.Models.ApiExtensions.V1.JSONSchemaProps? Value { get; set; }").Diagnostics.ShouldHaveSingleItem().GetMessage(null).ShouldContain("recursive");

    private static GeneratorRun Run(string property) => GeneratorRun.Of(TestCompilation.Create(
        [
            $$"""
            [CustomResource("acme.io", "v1")]
            public sealed partial class Widget { public required WidgetSpec Spec { get; set; } }
            public sealed class WidgetSpec { {{property}} }
            """,
        ],
        [MetadataReference.CreateFromFile(typeof(KubernetesJson).Assembly.Location)]));
}
