using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Envelope;

/// <summary>What the emitted C# does: instances of it, through System.Text.Json and back.</summary>
public sealed class RoundTripTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A resource named Root in the namespace Test, and how its envelope is written.</summary>
    public static TheoryData<string, string, string> Roots => new()
    {
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial class Root { public int? Spec { get; set; } }", "test.acme.io/v1", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial record Root { public int? Spec { get; set; } }", "test.acme.io/v1", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial record Root(int? Spec);", "test.acme.io/v1", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Kind = \"Widget\")] public partial class Root(int? spec) { public int? Spec { get; } = spec; }", "test.acme.io/v1", "Widget" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial class Root { [JsonConstructor] public Root(int? spec) => Spec = spec; public int? Spec { get; } }", "test.acme.io/v1", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial class Root { public required int? Spec { get; init; } }", "test.acme.io/v1", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial class Root { public int? Spec { get; set; } public void Kind() { } [JsonIgnore] public int ApiVersion => 1; public class Metadata; }", "test.acme.io/v1", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial class Root { public int? Spec { get; set; } [JsonPropertyName(\"metadata\")] public ObjectMeta Meta { get; set; } = new(); }", "test.acme.io/v1", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial class Base { public int? Spec { get; set; } } [CustomResource(\"other.acme.io\", \"v2\")] public partial class Root : Base;", "other.acme.io/v2", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial record Base { public int? Spec { get; set; } } [CustomResource(\"other.acme.io\", \"v2\")] public partial record Root : Base;", "other.acme.io/v2", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\")] public partial class Kind { public int? Spec { get; set; } } [CustomResource(\"other.acme.io\", \"v2\")] public partial class Root : Kind;", "other.acme.io/v2", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Plural = \"metadatas\")] public partial class Metadata { public int? Spec { get; set; } } [CustomResource(\"other.acme.io\", \"v2\")] public partial class Root : Metadata;", "other.acme.io/v2", "Root" },
        { "[CustomResource(\"test.acme.io\", \"v1\", Storage = true, Kind = \"Root\")] public class Base { public int? Spec { get; set; } } [CustomResource(\"test.acme.io\", \"v2\")] public partial class Root : Base;", "test.acme.io/v2", "Root" },
        { "public class Base { public int? Spec { get; set; } } [CustomResource(\"test.acme.io\", \"v1\")] public partial class Root : Base;", "test.acme.io/v1", "Root" },
    };

    [Theory, MemberData(nameof(Roots))]
    public void An_object_has_the_names_that_Kubernetes_gives_them(string source, string apiVersion, string kind)
    {
        var type = Load(source).GetType("Test.Root", throwOnError: true)!;
        const string metadata = """{"name":"a","namespace":"b","labels":{"x":"y"}}""";
        var json = $$"""{"apiVersion":"{{apiVersion}}","kind":"{{kind}}","metadata":{{metadata}},"spec":5}""";

        var instance = JsonSerializer.Deserialize(json, type, Web)!;
        JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(instance, type, Web)), JsonNode.Parse(json)).ShouldBeTrue(JsonSerializer.Serialize(instance, type, Web));

        // What is left out is filled in, and comes first.
        var empty = JsonSerializer.Deserialize("""{"spec":5}""", type, Web)!;
        JsonSerializer.Serialize(empty, type, Web).ShouldStartWith($$"""{"apiVersion":"{{apiVersion}}","kind":"{{kind}}",""");

        var contract = instance.ShouldBeAssignableTo<IKubernetesObject>()!;
        contract.ApiVersion.ShouldBe(apiVersion);
        contract.Kind.ShouldBe(kind);
        contract.Metadata.Name.ShouldBe("a");
        Definition(type).ApiVersion.ShouldBe(apiVersion);
        Definition(type).Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_list_has_its_own_kind_and_its_items()
    {
        var assembly = Load("[CustomResource(\"test.acme.io\", \"v1\", ListKind = \"Rooted\", Scope = ResourceScope.Cluster, Plural = \"rootz\")] public partial class Root { public int? Spec { get; set; } }");
        var type = assembly.GetType("Test.RootList", throwOnError: true)!;
        const string json = """{"apiVersion":"test.acme.io/v1","kind":"Rooted","metadata":{"resourceVersion":"7"},"items":[{"apiVersion":"test.acme.io/v1","kind":"Root","metadata":{"name":"a"},"spec":1}]}""";

        var list = JsonSerializer.Deserialize(json, type, Web)!;

        JsonSerializer.Serialize(list, type, Web).ShouldBe(json);
        Definition(assembly.GetType("Test.Root")!).ShouldBe(new ResourceDefinition("test.acme.io", "v1", "Root", "Rooted", "rootz", ResourceScope.Cluster));
    }

    [Fact]
    public void Constants_say_what_the_resource_is_called()
    {
        var type = Load("[CustomResource(\"test.acme.io\", \"v1\", Kind = \"Policy\")] public partial class Root;").GetType("Test.Root")!;

        new[] { "KubeGroup", "KubeApiVersion", "KubeKind", "KubePluralName" }
            .Select(name => type.GetField(name)!.GetRawConstantValue())
            .ShouldBe(["test.acme.io", "v1", "Policy", "policies"]);
    }

    private static ResourceDefinition Definition(Type type) => (ResourceDefinition)typeof(RoundTripTests)
        .GetMethod(nameof(DefinitionOf), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .Invoke(null, null)!;

    private static ResourceDefinition DefinitionOf<T>()
        where T : IKubernetesResource<T> => T.Definition;

    private static Assembly Load(string source)
    {
        var run = GeneratorRun.Of("namespace Test;\n" + source);
        run.Diagnostics.ShouldBeEmpty();
        using var stream = new MemoryStream();
        run.Output.Emit(stream).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}
