using CrdGen.Generator.Tests.Envelope;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Client;

/// <summary>What is emitted for clients compiles beside any shape of resource and of type.</summary>
public sealed class ClientCodeTests
{
    private const string Namespace = "namespace Test;";
    private const string Attribute = """[CustomResource("test.acme.io", "v1")]""";

    public static TheoryData<string, string> Roots => EmittedCodeTests.Shapes;

    public static TheoryData<string, string> Types => new()
    {
        { "keywords", "public int @class { get; init; } public @event? @params { get; init; } public sealed record @event(int @ref, string @string = \"\\\"\\n\");" },
        { "required and init", "public required int A { get; init; } public required string B { get; set; }" },
        { "a generic type with constraints", "public Box<int, string>? A { get; init; } public sealed class Box<T, U> where T : struct, IComparable<T> where U : class { public T? V { get; init; } public required List<U> W { get; init; } }" },
        { "a generic base class", "public B? A { get; init; } public abstract class G<T> { public T? V { get; init; } public required int R { get; init; } } public class B : G<List<int>>;" },
        { "nested in a generic type", "public Outer<int>.Inner? A { get; init; } public class Outer<T> { public class Inner { public T? V { get; init; } } }" },
        { "a struct with init", "public S A { get; init; } public S? B { get; init; } public struct S { public int V { get; init; } public int W; public required int X { get; set; } }" },
        { "a readonly struct", "public S A { get; init; } public readonly struct S { [JsonConstructor] public S(int v) => V = v; public int V { get; } }" },
        { "defaults of parameters", "public R? A { get; init; } public enum E { X = -1, Y } public record R(int I = -1, long L = long.MinValue, ulong U = ulong.MaxValue, double D = 1.5, float F = 1e10f, decimal M = 1.5m, char C = '\\'', string? S = \"a\\\\\", E En = E.X, bool B = true, int? N = 3, DateTimeOffset T = default);" },
        { "non-public members", "[JsonInclude] internal int A { get; set; } [JsonInclude] public int B { get; private set; } [JsonInclude] private int C { get; init; } [JsonInclude] internal In? D { get; set; } internal sealed record In(int X);" },
        { "hidden and overridden", "public D? A { get; init; } public class B { public int X { get; init; } public virtual int Y { get; init; } } public class D : B { [JsonPropertyName(\"other\")] public new int X { get; init; } public override int Y { get; init; } }" },
        { "obsolete as an error", "[Obsolete(\"no\", true)] public Old? A { get; init; } [Obsolete(\"no\", true)] public class Old { public OldE E { get; init; } public List<OldE>? L { get; init; } } [Obsolete(\"no\", true)] public enum OldE { [Obsolete(\"no\", true)] X }" },
        { "a union", "public List<U>? A { get; init; } [JsonPolymorphic(TypeDiscriminatorPropertyName = \"type\")] [JsonDerivedType(typeof(X), \"x\\\"\")] [JsonDerivedType(typeof(Y), \"y\")] public abstract record U; public record X : U { public int V { get; init; } } public sealed record Y(string W) : U;" },
        { "a union by an interface", "public IU? A { get; init; } [JsonDerivedType(typeof(X), 1)] [JsonDerivedType(typeof(Y), 2)] public interface IU; public class X : IU { public int V { get; init; } } public class Y : IU { public int W { get; init; } }" },
        { "a union with structs", "public IU? A { get; init; } [JsonDerivedType(typeof(X), \"x\")] public interface IU; public struct X : IU { public int V { get; init; } }" },
        { "a union with itself", "public B? A { get; init; } [JsonDerivedType(typeof(B), \"b\")] [JsonDerivedType(typeof(X), \"x\")] public class B { public int V { get; init; } } public class X : B { public int W { get; init; } }" },
        { "names that are there", "public Taken? A { get; init; } public sealed record Taken(int X); public class SpecTakenApplyConfiguration; }\npublic class SpecTakenApplyConfiguration; public class Other {" },
        { "properties like the type", "public Kind? Kinds { get; init; } public sealed record Kind { public int ApiVersion { get; init; } public int JsonTypeInfo { get; init; } public int Options { get; init; } }" },
        { "flags and numbers", "public F A { get; init; } public F? B { get; init; } [JsonConverter(typeof(JsonNumberEnumConverter<F>))] public F? C { get; init; } [Flags] public enum F : ulong { None, X = 1, Y = 1ul << 63, All = X | Y }" },
        { "collections", "public IReadOnlySet<int>? A { get; init; } public System.Collections.Immutable.IImmutableDictionary<string, int>? B { get; init; } public Stack<int>? C { get; init; } public System.Collections.Concurrent.ConcurrentDictionary<string, int>? D { get; init; } public int[][]? E { get; init; } public Memory<int> F { get; init; } public IAsyncEnumerable<int>? G { get; init; } public System.Collections.ObjectModel.Collection<int>? H { get; init; }" },
        { "extension data", "[JsonExtensionData] public JsonObject? More { get; init; }" },
        { "settings of types", "public T? A { get; init; } [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonObjectCreationHandling(JsonObjectCreationHandling.Populate), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public class T { public List<int> L { get; } = []; [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonPropertyOrder(3)] public int X { get; set; } }" },
        { "a converter of its own", "[RawSchema(\"{\\\"type\\\":\\\"string\\\"}\")] [JsonConverter(typeof(C))] public Version? A { get; init; } public sealed class C : JsonConverter<Version> { public override Version? Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) => null; public override void Write(Utf8JsonWriter w, Version v, JsonSerializerOptions o) { } }" },
        { "recursion", "[Unroll(2)] public N? A { get; init; } public class N { public List<N>? Children { get; init; } }" },
    };

    [Theory, MemberData(nameof(Roots))]
    public void It_compiles_beside_any_resource(string shape, string source)
    {
        var run = GeneratorRun.OfClient(source);

        run.CompilerErrors.ShouldBeEmpty(shape);
        run.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Id == "CRD0601");
        run.Manifests.ShouldNotBeEmpty(shape);
    }

    [Theory, MemberData(nameof(Types))]
    public void It_compiles_beside_any_type(string what, string members)
    {
        var run = GeneratorRun.OfClient($"{Namespace} {Attribute} public partial class Widget {{ public Spec? Spec {{ get; init; }} }} public class Spec {{ {members} }}");

        run.CompilerErrors.ShouldBeEmpty(what);
        run.Output.SyntaxTrees.ShouldContain(tree => tree.FilePath.EndsWith(".client.g.cs", StringComparison.Ordinal), what);
    }

    [Theory]
    [InlineData("[JsonInclude] private P? A { get; init; } private sealed record P(int X);", "P", "'Spec.P' is not accessible to other code of the project: make it internal or public")]
    [InlineData("[RawSchema(\"{\\\"type\\\":\\\"string\\\"}\")] public System.Net.IPAddress? A { get; init; }", "IPAddress", "System.Text.Json does not write it; use string with [Format(\"ipv4\")] or [Format(\"ipv6\")]")]
    public void What_cannot_be_emitted_is_told_and_leaves_the_manifest(string members, string type, string reason)
    {
        var run = GeneratorRun.OfClient($"{Namespace} {Attribute} public partial class Widget {{ public Spec? Spec {{ get; init; }} }} public class Spec {{ {members} }}");

        var diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("CRD0601");
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldEndWith(reason);
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldContain(type);
        run.Manifests.ShouldHaveSingleItem();
        run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PostgresCluster", "", "PostgresClusters")]
    [InlineData("Policy", "", "Policies")]
    [InlineData("Endpoints", "", "Endpoints")]
    [InlineData("WidgetV2", ", Kind = \"Widget\"", "WidgetV2s")]
    [InlineData("Widget", ", Plural = \"things\"", "Things")]
    public void The_method_has_the_plural_as_its_name(string type, string arguments, string method)
    {
        var run = GeneratorRun.OfClient(
            $"{Namespace} [CustomResource(\"test.acme.io\", \"v1\"{arguments})] public partial class {type};",
            $"namespace Test; public static class Use {{ public static CrdGen.Client.ResourceClient<{type}> Of(CrdGen.Client.KubernetesClient client) => client.{method}(\"default\"); }}");

        run.CompilerErrors.ShouldBeEmpty();
    }

    [Fact]
    public void A_resource_outside_of_namespaces_takes_none() =>
        GeneratorRun.OfClient(
            $"{Namespace} [CustomResource(\"test.acme.io\", \"v1\", Scope = ResourceScope.Cluster)] public partial class Widget;",
            "namespace Test; public static class Use { public static object Of(CrdGen.Client.KubernetesClient client) => (client.Widgets(), new WidgetApplyConfiguration(\"name\")); }").CompilerErrors.ShouldBeEmpty();

    [Fact]
    public void Errors_of_the_resource_leave_its_client()
    {
        var run = GeneratorRun.OfClient(
            $"{Namespace} {Attribute} public partial class Widget {{ public (int, int) Spec {{ get; init; }} }}",
            "namespace Test; public static class Use { public static object Of(CrdGen.Client.KubernetesClient client) => (client.Widgets(), new WidgetApplyConfiguration(\"name\")); }");

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CRD0101");
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_client_nothing_of_it_is_emitted() =>
        GeneratorRun.Of($"{Namespace} {Attribute} public partial class Widget;").Output.SyntaxTrees.ShouldNotContain(tree => tree.FilePath.EndsWith(".client.g.cs", StringComparison.Ordinal) || tree.ToString().Contains("JsonTypeInfo", StringComparison.Ordinal));
}
