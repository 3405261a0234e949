using System.Text.Json.Nodes;
using CrdGen.GeneratorHarness;
using CrdGen.Schema.Names;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Resources;

/// <summary>Attributes of resource classes → the definition around the schema.</summary>
public sealed class DefinitionTests
{
    [Theory]
    [InlineData("Widget", "widgets")]
    [InlineData("Policy", "policies")]
    [InlineData("NetworkPolicy", "networkpolicies")]
    [InlineData("Gateway", "gateways")]
    [InlineData("Ingress", "ingresses")]
    [InlineData("Box", "boxes")]
    [InlineData("Batch", "batches")]
    [InlineData("Mesh", "meshes")]
    [InlineData("Class", "classes")]
    [InlineData("Proxy", "proxies")]
    [InlineData("Key", "keys")]
    [InlineData("Repository", "repositories")]
    [InlineData("PostgresCluster", "postgresclusters")]
    [InlineData("HTTPRoute", "httproutes")]
    [InlineData("Endpoints", "endpoints")]
    [InlineData("NodeMetrics", "nodemetrics")]
    [InlineData("Analysis", "analyses")]
    [InlineData("Index", "indexes")]
    [InlineData("Status", "statuses")]
    [InlineData("Query", "queries")]
    [InlineData("Person", "people")]
    public void Plurals_are_English(string kind, string plural) => EnglishPlural.Of(kind).ShouldBe(plural);

    /// <summary>Attributes on the class <c>Widget</c>, a path in the definition, and what is there.</summary>
    public static TheoryData<string, string, string> Attributes => new()
    {
        { "[CustomResource(\"test.acme.io\", \"v1\")]", "metadata", """{"name":"widgets.test.acme.io"}""" },
        { "[CustomResource(\"test.acme.io\", \"v1\")]", "spec.group", "\"test.acme.io\"" },
        { "[CustomResource(\"test.acme.io\", \"v1\")]", "spec.scope", "\"Namespaced\"" },
        { "[CustomResource(\"test.acme.io\", \"v1\")]", "spec.names", """{"kind":"Widget","listKind":"WidgetList","plural":"widgets","singular":"widget"}""" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Scope = ResourceScope.Cluster)]", "spec.scope", "\"Cluster\"" },
        {
            "[CustomResource(\"test.acme.io\", \"v1\", Kind = \"Gadget\", Plural = \"gadgetz\", Singular = \"gdgt\", ListKind = \"Gadgets\", ShortNames = [\"gg\", \"g\"], Categories = [\"all\"])]",
            "spec.names",
            """{"categories":["all"],"kind":"Gadget","listKind":"Gadgets","plural":"gadgetz","shortNames":["gg","g"],"singular":"gdgt"}"""
        },
        { "[CustomResource(\"test.acme.io\", \"v1\"), MetadataAnnotation(\"a.io/x\", \"1\"), MetadataAnnotation(\"b\", \"\")]", "metadata.annotations", """{"a.io/x":"1","b":""}""" },
        { "[CustomResource(\"test.acme.io\", \"v1\"), MetadataLabel(\"a.io/x\", \"1\")]", "metadata.labels", """{"a.io/x":"1"}""" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Envelope = EnvelopeForm.Undescribed)]", "spec.versions.0.schema.openAPIV3Schema.properties.kind", """{"type":"string"}""" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Envelope = EnvelopeForm.Omitted)]", "spec.versions.0.schema.openAPIV3Schema.properties.metadata", "null" },
        {
            "[CustomResource(\"test.acme.io\", \"v1\", Envelope = EnvelopeForm.DescribedOnOneLine)]",
            "spec.versions.0.schema.openAPIV3Schema.properties.kind.description",
            "\"Kind is a string value representing the REST resource this object represents. Servers may infer this from the endpoint the client submits requests to. Cannot be updated. In CamelCase. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds\""
        },
        { "[CustomResource(\"test.acme.io\", \"v1\"), Schema(At = \".kind\", Description = \"D\")]", "spec.versions.0.schema.openAPIV3Schema.properties.kind", """{"description":"D","type":"string"}""" },
        {
            "[CustomResource(\"test.acme.io\", \"v1\"), Schema(At = \".metadata\", Patch = \"{\\\"properties\\\":{\\\"name\\\":{\\\"type\\\":\\\"string\\\",\\\"maxLength\\\":9}}}\")]",
            "spec.versions.0.schema.openAPIV3Schema.properties.metadata",
            """{"properties":{"name":{"maxLength":9,"type":"string"}},"type":"object"}"""
        },
        { "[CustomResource(\"test.acme.io\", \"v1\"), Schema(Required = [\"metadata\"])]", "spec.versions.0.schema.openAPIV3Schema.required", """["metadata","spec"]""" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Empty = EmptyFields.Categories | EmptyFields.ShortNames)]", "spec.names", """{"categories":[],"kind":"Widget","listKind":"WidgetList","plural":"widgets","shortNames":[],"singular":"widget"}""" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Empty = EmptyFields.PreserveUnknownFields)]", "spec.preserveUnknownFields", "false" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Empty = EmptyFields.PrinterColumns)]", "spec.versions.0.additionalPrinterColumns", "[]" },
        { "[CustomResource(\"test.acme.io\", \"v1\", StatusSubresource = false, Empty = EmptyFields.Subresources)]", "spec.versions.0.subresources", "{}" },
        {
            "[CustomResource(\"test.acme.io\", \"v1\"), ConversionWebhook(\"acme\", \"webhooks\", Path = \"/convert\", Port = 8443, CaBundle = \"QQ==\", ReviewVersions = [\"v1\", \"v1beta1\"])]",
            "spec.conversion",
            """{"strategy":"Webhook","webhook":{"clientConfig":{"caBundle":"QQ==","service":{"name":"webhooks","namespace":"acme","path":"/convert","port":8443}},"conversionReviewVersions":["v1","v1beta1"]}}"""
        },
        { "[CustomResource(\"test.acme.io\", \"v1\"), ConversionWebhook(Url = \"https://acme.io/convert\")]", "spec.conversion.webhook", """{"clientConfig":{"url":"https://acme.io/convert"},"conversionReviewVersions":["v1"]}""" },
        { "[CustomResource(\"test.x-k8s.io\", \"v1\")]", "spec.group", "\"test.x-k8s.io\"" },
        { "[CustomResource(\"test.k8s.io\", \"v1\"), MetadataAnnotation(\"api-approved.kubernetes.io\", \"unapproved, a test\")]", "spec.group", "\"test.k8s.io\"" },
        { "[CustomResource(\"test.acme.io\", \"v1\")]", "spec.versions.0.served", "true" },
        { "[CustomResource(\"test.acme.io\", \"v1\")]", "spec.versions.0.storage", "true" },
        { "[CustomResource(\"test.acme.io\", \"v1\")]", "spec.versions.0.subresources", """{"status":{}}""" },
        { "[CustomResource(\"test.acme.io\", \"v1\", StatusSubresource = false)]", "spec.versions.0.subresources", "null" },
        { "[CustomResource(\"test.acme.io\", \"v1\"), Obsolete]", "spec.versions.0.deprecated", "true" },
        { "[CustomResource(\"test.acme.io\", \"v1\"), Obsolete(\"use v2\")]", "spec.versions.0.deprecationWarning", "\"use v2\"" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Deprecated = true)]", "spec.versions.0.deprecationWarning", "null" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Deprecated = true, DeprecationWarning = \"w\")]", "spec.versions.0.deprecationWarning", "\"w\"" },
        {
            "[CustomResource(\"test.acme.io\", \"v1\"), ScaleSubresource(\".spec.replicas\", \".status.replicas\", LabelSelectorPath = \".status.selector\")]",
            "spec.versions.0.subresources.scale",
            """{"labelSelectorPath":".status.selector","specReplicasPath":".spec.replicas","statusReplicasPath":".status.replicas"}"""
        },
        { "[CustomResource(\"test.acme.io\", \"v1\"), SelectableField(\".spec.color\"), SelectableField(\".spec.replicas\")]", "spec.versions.0.selectableFields", """[{"jsonPath":".spec.color"},{"jsonPath":".spec.replicas"}]""" },
        {
            "[CustomResource(\"test.acme.io\", \"v1\"), PrinterColumn(\"Age\", \".metadata.creationTimestamp\"), PrinterColumn(\"N\", \".spec.replicas\", Priority = 1, Format = \"int32\", Description = \"D\"), PrinterColumn(\"Ready\", \".status.conditions[?(@.type=='Ready')].status\"), PrinterColumn(\"First\", \".spec.color\", Order = -1)]",
            "spec.versions.0.additionalPrinterColumns",
            """[{"jsonPath":".spec.color","name":"First","type":"string"},{"jsonPath":".metadata.creationTimestamp","name":"Age","type":"date"},{"description":"D","format":"int32","jsonPath":".spec.replicas","name":"N","priority":1,"type":"integer"},{"jsonPath":".status.conditions[?(@.type=='Ready')].status","name":"Ready","type":"string"}]"""
        },
    };

    [Theory, MemberData(nameof(Attributes))]
    public void An_attribute_of_the_class_is_in_the_definition(string attributes, string path, string json)
    {
        var run = GeneratorRun.Of($$"""
            namespace Test;
            {{attributes}}
            public partial class Widget { public required Spec Spec { get; init; } public Status? Status { get; init; } }
            public class Spec { public int? Replicas { get; set; } public string? Color { get; set; } }
            public class Status { public int? Replicas { get; set; } public string? Selector { get; set; } public List<Condition>? Conditions { get; set; } }
            """);

        run.Diagnostics.ShouldBeEmpty();
        (At(run.Manifest, path)?.ToJsonString(Relaxed) ?? "null").ShouldBe(json);
    }

    /// <summary>A property of the spec, and the column that it gives.</summary>
    public static TheoryData<string, string> Columns => new()
    {
        { "[PrinterColumn] public int A { get; set; }", """{"jsonPath":".spec.a","name":"A","type":"integer"}""" },
        { "[PrinterColumn] public double A { get; set; }", """{"jsonPath":".spec.a","name":"A","type":"number"}""" },
        { "[PrinterColumn] public bool A { get; set; }", """{"jsonPath":".spec.a","name":"A","type":"boolean"}""" },
        { "[PrinterColumn] public DateTimeOffset A { get; set; }", """{"jsonPath":".spec.a","name":"A","type":"date"}""" },
        { "[PrinterColumn] public DateOnly A { get; set; }", """{"jsonPath":".spec.a","name":"A","type":"string"}""" },
        { "[PrinterColumn] public DayOfWeek A { get; set; }", """{"jsonPath":".spec.a","name":"A","type":"string"}""" },
        { "[PrinterColumn] public Quantity A { get; set; }", """{"jsonPath":".spec.a","name":"A","type":"string"}""" },
        { "[PrinterColumn] public List<string>? A { get; set; }", """{"jsonPath":".spec.a","name":"A","type":"string"}""" },
        { "[PrinterColumn(Name = \"N\", Type = \"string\", Format = \"int64\", Priority = 2, Description = \"D\")] public long A { get; set; }", """{"description":"D","format":"int64","jsonPath":".spec.a","name":"N","priority":2,"type":"string"}""" },
        { "[PrinterColumn, JsonPropertyName(\"a.b\")] public string? A { get; set; }", """{"jsonPath":".spec.a\\.b","name":"A","type":"string"}""" },
        { "public Inner? A { get; set; }", """{"jsonPath":".spec.a.deep","name":"Deep","type":"boolean"}""" },
        { "public List<Inner>? A { get; set; }", """{"jsonPath":".spec.a[*].deep","name":"Deep","type":"boolean"}""" },
    };

    [Theory, MemberData(nameof(Columns))]
    public void A_property_gives_a_column_with_its_path_and_type(string member, string column)
    {
        var run = GeneratorRun.OfSpec(member, "public class Inner { [PrinterColumn] public bool Deep { get; set; } }");

        run.Diagnostics.ShouldBeEmpty();
        At(run.Manifest, "spec.versions.0.additionalPrinterColumns.0")!.ToJsonString(Relaxed).ShouldBe(column);
    }

    [Fact]
    public void Columns_stand_in_the_order_of_declaration_and_of_Order()
    {
        var run = GeneratorRun.OfSpec("[PrinterColumn] public int B { get; set; } [PrinterColumn(Order = -1)] public int C { get; set; } [PrinterColumn] public int A { get; set; } [PrinterColumn(Order = 5), PrinterColumn(Name = \"D2\")] public int D { get; set; }");

        At(run.Manifest, "spec.versions.0.additionalPrinterColumns")!.AsArray().Select(c => c!["name"]!.GetValue<string>()).ShouldBe(["C", "B", "A", "D2", "D"]);
    }

    [Fact]
    public void Scale_and_selectable_fields_may_stand_on_properties()
    {
        var run = GeneratorRun.Of("""
            namespace Test;
            [CustomResource("test.acme.io", "v1")]
            public partial record Widget(Spec Spec, Status? Status = null);
            public record Spec([SpecReplicas] int Replicas = 1, [SelectableField] string? Color = null);
            public record Status([property: StatusReplicas] int Replicas = 0, [LabelSelectorPath] string? Selector = null);
            """);

        run.Diagnostics.ShouldBeEmpty();
        var version = At(run.Manifest, "spec.versions.0")!;
        version["subresources"]!.ToJsonString().ShouldBe("""{"scale":{"labelSelectorPath":".status.selector","specReplicasPath":".spec.replicas","statusReplicasPath":".status.replicas"},"status":{}}""");
        version["selectableFields"]!.ToJsonString().ShouldBe("""[{"jsonPath":".spec.color"}]""");
    }

    [Fact]
    public void Classes_of_one_kind_are_versions_of_one_definition()
    {
        var run = GeneratorRun.Of("""
            [CustomResource("test.acme.io", "v1alpha1", Kind = "Widget", Served = false), Obsolete("use v1")] public partial class WidgetA { public string? Spec { get; set; } }
            [CustomResource("test.acme.io", "v1beta2", Kind = "Widget", ShortNames = ["w"])] public partial class WidgetB2;
            [CustomResource("test.acme.io", "v1beta10", Kind = "Widget", Categories = ["all"])] public partial class WidgetB10;
            [CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true), MetadataLabel("a", "b")] public partial class Widget { public int? Status { get; set; } }
            [CustomResource("test.acme.io", "v2", Kind = "Widget", ShortNames = ["w"])] public partial class Widget2;
            [CustomResource("test.acme.io", "experimental", Kind = "Widget")] public partial class WidgetX;
            """);

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        var versions = At(run.Manifest, "spec.versions")!.AsArray();
        versions.Select(v => v!["name"]!.GetValue<string>()).ShouldBe(["v2", "v1", "v1beta10", "v1beta2", "v1alpha1", "experimental"]);
        versions.Where(v => v!["storage"]!.GetValue<bool>()).Select(v => v!["name"]!.GetValue<string>()).ShouldBe(["v1"]);
        versions[4]!["served"]!.GetValue<bool>().ShouldBeFalse();
        versions[4]!["deprecationWarning"]!.GetValue<string>().ShouldBe("use v1");
        versions[1]!["subresources"]!.ToJsonString().ShouldBe("""{"status":{}}""");
        At(run.Manifest, "spec.names.shortNames")!.ToJsonString().ShouldBe("""["w"]""");
        At(run.Manifest, "spec.names.categories")!.ToJsonString().ShouldBe("""["all"]""");
        At(run.Manifest, "metadata.labels.a")!.GetValue<string>().ShouldBe("b");
    }

    [Fact]
    public void Versions_may_stand_in_another_order()
    {
        var run = GeneratorRun.Of("""
            [CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true, Order = 1)] public partial class Widget;
            [CustomResource("test.acme.io", "v1alpha1", Kind = "Widget")] public partial class WidgetA;
            """);
        run.Manifest["spec"]!["versions"]!.AsArray().Select(version => (string)version!["name"]!).ShouldBe(["v1alpha1", "v1"]);
    }

    [Fact]
    public void A_root_may_have_any_fields_and_none()
    {
        var fields = GeneratorRun.Of("""[CustomResource("test.acme.io", "v1")] public partial class Widget { public required string Data { get; init; } public int Count { get; set; } = 3; }""");
        var none = GeneratorRun.Of("""[CustomResource("test.acme.io", "v1")] public partial class Widget;""");

        fields.Schema["required"]!.ToJsonString().ShouldBe("""["data"]""");
        fields.Schema["properties"]!.AsObject().Select(p => p.Key).ShouldBe(["apiVersion", "count", "data", "kind", "metadata"]);
        At(fields.Manifest, "spec.versions.0.subresources").ShouldBeNull();
        none.Schema["properties"]!.AsObject().Select(p => p.Key).ShouldBe(["apiVersion", "kind", "metadata"]);
        none.Diagnostics.ShouldBeEmpty();
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode? At(JsonNode? node, string path) =>
        path.Split('.').Aggregate(node, (current, part) => current is JsonArray array ? array[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : current?[part]);
}
