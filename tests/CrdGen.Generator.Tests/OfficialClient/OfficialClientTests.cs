using System.Reflection;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.OfficialClient;

/// <summary>Projects with the official client: resources are its objects, and have typed clients over its interface.</summary>
public sealed class OfficialClientTests
{
    private const string Attribute = """[CustomResource("test.acme.io", "v1")]""";

    public static TheoryData<string, string> Shapes => new()
    {
        { "a class", $"namespace Test; {Attribute} public partial class Widget {{ public required int Spec {{ get; init; }} public int? Status {{ get; set; }} }}" },
        { "a record", $"namespace Test; {Attribute} public sealed partial record Widget(int Spec);" },
        { "no namespace", $"{Attribute} public partial class Widget;" },
        { "cluster scope", "namespace Test; [CustomResource(\"test.acme.io\", \"v1\", Scope = ResourceScope.Cluster)] public partial class Widget { public int? Status { get; set; } }" },
        { "its own envelope", $"namespace Test; {Attribute} public partial class Widget {{ public string ApiVersion {{ get; set; }} = \"\"; public string Kind {{ get; set; }} = \"\"; public k8s.Models.V1ObjectMeta Metadata {{ get; set; }} = new(); }}" },
        { "metadata of another name", $"namespace Test; {Attribute} public partial class Widget {{ [JsonPropertyName(\"metadata\")] public k8s.Models.V1ObjectMeta? Meta {{ get; set; }} }}" },
        { "a Kind that is no property", $"namespace Test; {Attribute} public partial class Widget {{ public void Kind() {{ }} public class Metadata; }}" },
        { "the interface already", $"namespace Test; {Attribute} public partial class Widget : k8s.IKubernetesObject<k8s.Models.V1ObjectMeta>;" },
        { "the attribute already", $"namespace Test; {Attribute}[k8s.Models.KubernetesEntity(Kind = \"Widget\")] public partial class Widget;" },
        { "nested", $"namespace Test; public partial class A {{ internal partial class B {{ {Attribute} public partial class Widget; }} }}" },
        { "private", $"namespace Test; public partial class A {{ {Attribute} private partial class Widget; }}" },
        { "internal", $"namespace Test; {Attribute} internal partial class Widget;" },
        { "obsolete", $"namespace Test; [Obsolete(\"no\", true)] {Attribute} public partial class Widget;" },
        { "a list of its own", $"namespace Test; {Attribute} public partial class Widget; public class WidgetList;" },
        { "a client of its own", $"namespace Test; {Attribute} public partial class Widget; public class WidgetClient;" },
        { "a keyword", $"namespace @class.@event; {Attribute[..^2]}, Kind = \"Widget\")] public partial class @record;" },
        { "a derived resource", $"namespace Test; {Attribute} public partial class Widget; [CustomResource(\"test.acme.io\", \"v2\", Storage = true, Kind = \"Widget\")] public partial class Gadget : Widget;" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void Any_shape_of_resource_implements_the_client_s_interface(string shape, string source)
    {
        _ = shape;
        var run = GeneratorRun.Of(OfficialClientShape.Source, source);

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        var widget = run.Output.GetSymbolsWithName("Widget", SymbolFilter.Type, TestContext.Current.CancellationToken).OfType<INamedTypeSymbol>().FirstOrDefault()
            ?? run.Output.GetSymbolsWithName("record", SymbolFilter.Type, TestContext.Current.CancellationToken).OfType<INamedTypeSymbol>().Single();
        widget.AllInterfaces.Select(face => face.ToDisplayString()).ShouldContain("k8s.IKubernetesObject<k8s.Models.V1ObjectMeta>");
        widget.GetAttributes().Count(attribute => attribute.AttributeClass!.Name == "KubernetesEntityAttribute").ShouldBe(1);
    }

    [Theory]
    [InlineData("metadata of CrdGen's", "public ObjectMeta Metadata { get; set; } = new();")]
    [InlineData("metadata that nobody can set", "public k8s.Models.V1ObjectMeta Metadata { get; init; } = new();")]
    public void What_does_not_fit_the_interface_stays_as_it_was(string shape, string member)
    {
        _ = shape;
        var run = GeneratorRun.Of(OfficialClientShape.Source, $"namespace Test; {Attribute} public partial class Widget {{ {member} }}");

        run.CompilerErrors.ShouldBeEmpty();
        run.Output.GetTypeByMetadataName("Test.Widget")!.AllInterfaces.ShouldNotContain(face => face.ContainingNamespace.Name == "k8s");
        run.Output.GetTypeByMetadataName("Test.WidgetClient").ShouldBeNull();
    }

    [Fact]
    public void CrdGen_s_own_client_comes_first()
    {
        var run = GeneratorRun.Of(OfficialClientShape.Source, "namespace CrdGen.Client { public sealed class KubernetesClient; }", $"namespace Test; {Attribute} public partial class Widget;");

        run.Output.GetTypeByMetadataName("Test.Widget")!.AllInterfaces.Select(face => face.Name).ShouldContain("IKubernetesResource");
        run.Output.GetTypeByMetadataName("Test.WidgetClient").ShouldBeNull();
    }

    [Fact]
    public async Task The_client_calls_the_operations_of_custom_objects()
    {
        var calls = await CallsAsync("""
            var widgets = kubernetes.Widgets("ns");
            await widgets.GetAsync("a");
            await widgets.ListAsync(labelSelector: "app=x", limit: 5);
            await widgets.CreateAsync(widget, dryRun: true);
            await widgets.ReplaceAsync(widget, "me");
            await widgets.ReplaceStatusAsync(widget);
            await widgets.PatchAsync(new k8s.Models.V1Patch("{}", k8s.Models.V1Patch.PatchType.MergePatch), "a");
            await widgets.PatchStatusAsync(new k8s.Models.V1Patch("{}", k8s.Models.V1Patch.PatchType.JsonPatch), "a");
            await widgets.ApplyAsync(widget, "me", force: true);
            await widgets.ApplyStatusAsync(widget, "me");
            await widgets.DeleteAsync("a");
            await foreach (var change in widgets.WatchAsync(resourceVersion: "7", allowWatchBookmarks: true)) { }
            await kubernetes.Widgets().ListAsync();
            await kubernetes.Widgets().CreateAsync(widget);
            await kubernetes.Gadgets().GetAsync("g");
            await kubernetes.Gadgets().DeleteAsync("g");
            try { await kubernetes.Widgets().GetAsync("a"); } catch (InvalidOperationException e) { kubernetes.Calls.Add(e.Message); }
            """);

        const string where = "group=test.acme.io version=v1";
        calls.ShouldBe(
        [
            $"GetNamespacedCustomObject<Widget> {where} namespaceParameter=ns plural=widgets name=a",
            $"ListNamespacedCustomObject<WidgetList> {where} namespaceParameter=ns plural=widgets labelSelector=app=x limit=5",
            $"CreateNamespacedCustomObject<Widget> body=Test.Widget {where} namespaceParameter=ns plural=widgets dryRun=All",
            $"ReplaceNamespacedCustomObject<Widget> body=Test.Widget {where} namespaceParameter=ns plural=widgets name=w fieldManager=me",
            $"ReplaceNamespacedCustomObjectStatus<Widget> body=Test.Widget {where} namespaceParameter=ns plural=widgets name=w",
            $"PatchNamespacedCustomObject<Widget> body=MergePatch {where} namespaceParameter=ns plural=widgets name=a",
            $"PatchNamespacedCustomObjectStatus<Widget> body=JsonPatch {where} namespaceParameter=ns plural=widgets name=a",
            $"PatchNamespacedCustomObject<Widget> body=ApplyPatch {where} namespaceParameter=ns plural=widgets name=w fieldManager=me force=True",
            $"PatchNamespacedCustomObjectStatus<Widget> body=ApplyPatch {where} namespaceParameter=ns plural=widgets name=w fieldManager=me force=False",
            $"DeleteNamespacedCustomObject<Object> {where} namespaceParameter=ns plural=widgets name=a",
            $"ListNamespacedCustomObject<Widget> {where} namespaceParameter=ns plural=widgets allowWatchBookmarks=True resourceVersion=7 watch=True",
            $"ListClusterCustomObject<WidgetList> {where} plural=widgets",
            $"CreateNamespacedCustomObject<Widget> body=Test.Widget {where} namespaceParameter=own plural=widgets",
            $"GetClusterCustomObject<Gadget> {where} plural=gadgets name=g",
            $"DeleteClusterCustomObject<Object> {where} plural=gadgets name=g",
            "Objects of kind Widget live in namespaces: name one, Widgets(\"…\").",
        ]);
    }

    /// <summary>What the emitted clients ask of the official one: a proxy of its interface that notes all arguments that are given.</summary>
    private static async Task<IReadOnlyList<string>> CallsAsync(string code)
    {
        var run = GeneratorRun.Of(OfficialClientShape.Source, $$"""
            using System.Reflection;
            using System.Threading.Tasks;
            namespace Test;

            {{Attribute}} public partial class Widget { public int? Spec { get; set; } public int? Status { get; set; } }
            [CustomResource("test.acme.io", "v1", Scope = ResourceScope.Cluster)] public partial class Gadget { public int? Spec { get; set; } }

            public class Operations : DispatchProxy
            {
                public List<string> Calls = [];
                protected override object? Invoke(MethodInfo? method, object?[]? args)
                {
                    var type = method!.GetGenericArguments()[0];
                    Calls.Add(method.Name.Replace("WithHttpMessagesAsync", "") + "<" + type.Name + "> " + string.Join(" ", method.GetParameters().Zip(args!)
                        .Where(pair => pair.Second is not (null or System.Threading.CancellationToken))
                        .Select(pair => pair.First.Name + "=" + (pair.Second is k8s.Models.V1Patch patch ? patch.Type : pair.Second))));
                    var response = Activator.CreateInstance(typeof(k8s.Autorest.HttpOperationResponse<>).MakeGenericType(type))!;
                    response.GetType().GetProperty("Body")!.SetValue(response, Activator.CreateInstance(type));
                    return typeof(Task).GetMethod("FromResult")!.MakeGenericMethod(response.GetType()).Invoke(null, [response]);
                }
            }

            public sealed class Fake : k8s.IKubernetes
            {
                public Uri BaseUri { get; set; } = new("https://localhost");
                public k8s.ICustomObjectsOperations CustomObjects { get; } = DispatchProxy.Create<k8s.ICustomObjectsOperations, Operations>();
                public List<string> Calls => ((Operations)(object)CustomObjects).Calls;
                public void Dispose() { }
            }

            public static class Program
            {
                public static async Task<List<string>> Run()
                {
                    using var kubernetes = new Fake();
                    var widget = new Widget { Metadata = { Name = "w", NamespaceProperty = "own" } };
                    {{code}}
                    return kubernetes.Calls;
                }
            }
            """);
        run.CompilerErrors.ShouldBeEmpty();
        using var stream = new MemoryStream();
        run.Output.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success.ShouldBeTrue();
        return await (Task<List<string>>)Assembly.Load(stream.ToArray()).GetType("Test.Program")!.GetMethod("Run")!.Invoke(null, null)!;
    }
}
