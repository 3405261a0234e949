using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Envelope;

/// <summary>The emitted C# compiles beside any shape of resource, with nullable and warnings as errors.</summary>
public sealed class EmittedCodeTests
{
    private const string Attribute = """[CustomResource("test.acme.io", "v1")]""";

    public static TheoryData<string, string> Shapes => new()
    {
        { "no namespace", $"{Attribute} public partial class Widget {{ public int Spec {{ get; set; }} }}" },
        { "block namespaces", $"namespace A {{ namespace B.C {{ {Attribute} public partial class Widget; }} }}" },
        { "keywords", $"namespace @class.@event.record; {Attribute} public partial class Widget;" },
        { "a keyword class", $"namespace Test; {Attribute[..^2]}, Kind = \"Widget\")] public partial class @class;" },
        { "a contextual keyword class", $"namespace Test; {Attribute[..^2]}, Kind = \"Widget\")] public partial class @record;" },
        { "a class called field", $"namespace Test; {Attribute[..^2]}, Kind = \"Widget\")] public partial class field_ {{ public string? @event {{ get; set; }} }}" },
        { "letters of all scripts", $"namespace Größe; {Attribute[..^2]}, Kind = \"Widget\")] public partial class Überwachung;" },
        { "nested in classes", $"namespace Test; public static partial class A {{ internal partial class B {{ {Attribute} public partial class Widget; }} }}" },
        { "nested in a record", $"namespace Test; public partial record A {{ {Attribute} public partial class Widget; }}" },
        { "nested in a struct", $"namespace Test; public partial struct A {{ {Attribute} public partial class Widget; }}" },
        { "nested in a record struct", $"namespace Test; public readonly partial record struct A {{ {Attribute} public partial class Widget; }}" },
        { "nested in an interface", $"namespace Test; public partial interface IA {{ {Attribute} public partial class Widget; }}" },
        { "nested in a ref struct", $"namespace Test; public ref partial struct A {{ {Attribute} public partial class Widget; }}" },
        { "nested and private", $"namespace Test; public partial class A {{ {Attribute} private partial class Widget; }}" },
        { "nested and protected", $"namespace Test; public partial class A {{ {Attribute} protected partial class Widget; }}" },
        { "nested and protected internal", $"namespace Test; public partial class A {{ {Attribute} protected internal partial class Widget; }}" },
        { "nested and private protected", $"namespace Test; public partial class A {{ {Attribute} private protected partial class Widget; }}" },
        { "nested in a keyword", $"namespace Test; public partial class @struct {{ {Attribute} public partial class Widget; }}" },
        { "internal", $"namespace Test; {Attribute} internal partial class Widget;" },
        { "file-scoped accessibility left out", $"namespace Test; {Attribute} partial class Widget;" },
        { "sealed", $"namespace Test; {Attribute} public sealed partial class Widget;" },
        { "a record", $"namespace Test; {Attribute} public partial record Widget {{ public int Spec {{ get; init; }} }}" },
        { "a sealed record", $"namespace Test; {Attribute} public sealed partial record Widget;" },
        { "a positional record", $"namespace Test; {Attribute} public partial record Widget(int Spec, string? Status = null);" },
        { "a primary constructor", $"namespace Test; {Attribute} public partial class Widget(int spec) {{ public int Spec {{ get; }} = spec; }}" },
        { "required members", $"namespace Test; {Attribute} public partial class Widget {{ public required int Spec {{ get; init; }} }}" },
        { "a constructor for JSON", $"namespace Test; {Attribute} public partial class Widget {{ [JsonConstructor] public Widget(int spec) => Spec = spec; public int Spec {{ get; }} }}" },
        { "only a private constructor", $"namespace Test; {Attribute} public partial class Widget {{ private Widget() {{ }} public static Widget New() => new(); }}" },
        { "two parts", $"namespace Test; {Attribute} public partial class Widget {{ public int Spec {{ get; set; }} }} public partial class Widget {{ public int Status {{ get; set; }} }}" },
        { "with a base class", $"namespace Test; public class Base {{ public int Spec {{ get; set; }} }} {Attribute} public partial class Widget : Base;" },
        { "with a generic base class", $"namespace Test; public abstract class Base<T> {{ public T? Spec {{ get; set; }} }} {Attribute} public partial class Widget : Base<int>;" },
        { "with an interface", $"namespace Test; {Attribute} public partial class Widget : IDisposable {{ public void Dispose() {{ }} }}" },
        { "an interface that it implements itself", $"namespace Test; {Attribute} public partial class Widget : IKubernetesObject;" },
        { "metadata of its own", $"namespace Test; {Attribute} public partial class Widget {{ public ObjectMeta Metadata {{ get; set; }} = new(); }}" },
        { "required metadata", $"namespace Test; {Attribute} public partial class Widget {{ public required ObjectMeta Metadata {{ get; init; }} }}" },
        { "nullable metadata", $"namespace Test; {Attribute} public partial class Widget {{ public ObjectMeta? Metadata {{ get; set; }} }}" },
        { "metadata of another name", $"namespace Test; {Attribute} public partial class Widget {{ [JsonPropertyName(\"metadata\")] public ObjectMeta Meta {{ get; set; }} = new(); }}" },
        { "the whole envelope of its own", $"namespace Test; {Attribute} public partial class Widget {{ public string ApiVersion {{ get; set; }} = \"test.acme.io/v1\"; public string Kind {{ get; set; }} = \"Widget\"; public ObjectMeta Metadata {{ get; set; }} = new(); }}" },
        { "a Kind that is no property", $"namespace Test; {Attribute} public partial class Widget {{ [JsonPropertyName(\"type\")] public string? Kind {{ get; set; }} public void ApiVersion() {{ }} public class Metadata; }}" },
        { "private members of those names", $"namespace Test; {Attribute} public partial class Widget {{ private int ApiVersion => 1; private static int Kind => 2; private int Metadata() => ApiVersion + Kind; public int Spec => Metadata(); }}" },
        { "members like the constants", $"namespace Test; {Attribute} public partial class Widget {{ public string? KubeGroup {{ get; set; }} public int KubeKind() => 1; public class KubeApiVersion; public string KubePluralName = \"\"; }}" },
        { "members like the interface's", $"namespace Test; {Attribute} public partial class Widget {{ public string? Definition {{ get; set; }} public string? Name {{ get; set; }} public string? Namespace {{ get; set; }} }}" },
        { "members like System", $"namespace Test; {Attribute} public partial class Widget {{ public string? System {{ get; set; }} public string? CrdGen {{ get; set; }} public string? global {{ get; set; }} public string? Json {{ get; set; }} public string? ObjectMeta {{ get; set; }} public string? String {{ get; set; }} }}" },
        { "types like System", $"namespace Test; public class System; public class CrdGen; public class ObjectMeta; public class ListMeta; public class List; public class String; public class IKubernetesObject; {Attribute.Replace("[Custom", "[global::CrdGen.Custom", StringComparison.Ordinal)} public partial class Widget;" },
        { "namespaces like System", $"namespace Test.System.CrdGen; {Attribute} public partial class Widget;" },
        { "a nested namespace like CrdGen", $"namespace Test.CrdGen {{ public class ObjectMeta; }} namespace Test {{ {Attribute.Replace("[Custom", "[global::CrdGen.Custom", StringComparison.Ordinal)} public partial class Widget; }}" },
        { "a class called Kind", $"namespace Test; {Attribute} public partial class Kind;" },
        { "a class called ApiVersion", $"namespace Test; {Attribute} public partial class ApiVersion;" },
        { "a class called Metadata", $"namespace Test; {Attribute} public partial class Metadata;" },
        { "a class called ObjectMeta", $"namespace Test; {Attribute} public partial class ObjectMeta;" },
        { "a class called CrdGen", $"namespace Test; {Attribute} public partial class CrdGen;" },
        { "a class called System", $"namespace Test; {Attribute} public partial class System;" },
        { "a class called KubeGroup", $"namespace Test; {Attribute} public partial class KubeGroup;" },
        { "a class called Items", $"namespace Test; {Attribute} public partial class Items;" },
        { "a class called List", $"namespace Test; {Attribute} public partial class List;" },
        { "a class called Definition", $"namespace Test; {Attribute} public partial class Definition;" },
        { "a class called ResourceDefinition", $"namespace Test; {Attribute} public partial class ResourceDefinition;" },
        { "a class called String", $"namespace Test; {Attribute} public partial class String;" },
        { "a list class that is there", $"namespace Test; public class WidgetList; {Attribute} public partial class Widget;" },
        { "a list class that is there and nested", $"namespace Test; public partial class A {{ public class WidgetList; {Attribute} public partial class Widget; }}" },
        { "nested in what its list would be called", $"namespace Test; public partial class WidgetList {{ {Attribute} public partial class Widget; }}" },
        { "a property of the outer class like the list", $"namespace Test; public partial class A {{ public int WidgetList => 1; {Attribute} public partial class Widget; }}" },
        { "a resource that another's list would be", $"namespace Test; {Attribute} public partial class Widget; [CustomResource(\"test.acme.io\", \"v1\", Plural = \"lists\")] public partial class WidgetList;" },
        { "two versions", "namespace A { [CustomResource(\"test.acme.io\", \"v1\", Storage = true)] public partial class Widget; } namespace B { [CustomResource(\"test.acme.io\", \"v2\")] public partial class Widget; }" },
        { "names that differ in case", "namespace Test; [CustomResource(\"test.acme.io\", \"v1\")] public partial class Widget; [CustomResource(\"test.acme.io\", \"v1\", Plural = \"others\", Singular = \"other\", Kind = \"Other\")] public partial class WIDGET;" },
        { "a root that derives from a root", "namespace Test; [CustomResource(\"test.acme.io\", \"v1\", Storage = true, Kind = \"Widget\")] public partial class WidgetV1 { public int Spec { get; set; } } [CustomResource(\"test.acme.io\", \"v2\", Kind = \"Widget\")] public partial class WidgetV2 : WidgetV1;" },
        { "a record root that derives from one", "namespace Test; [CustomResource(\"test.acme.io\", \"v1\", Storage = true, Kind = \"Widget\")] public partial record WidgetV1 { public int Spec { get; set; } } [CustomResource(\"test.acme.io\", \"v2\", Kind = \"Widget\")] public partial record WidgetV2 : WidgetV1;" },
        { "a root that derives from one called Kind", "namespace Test; [CustomResource(\"test.acme.io\", \"v1\")] public partial class Kind; [CustomResource(\"test.acme.io\", \"v1\")] public partial class Other : Kind;" },
        { "a root that derives from one called Metadata", "namespace Test; [CustomResource(\"test.acme.io\", \"v1\", Plural = \"metadatas\")] public partial class Metadata; [CustomResource(\"test.acme.io\", \"v1\")] public partial class Other : Metadata;" },
        { "a root that is not partial", $"namespace Test; {Attribute} public class Widget {{ public string ApiVersion {{ get; set; }} = \"\"; public string Kind {{ get; set; }} = \"\"; public ObjectMeta Metadata {{ get; set; }} = new(); }}" },
        { "a root that derives from one that is not partial", "namespace Test; [CustomResource(\"test.acme.io\", \"v1\", Storage = true, Kind = \"Widget\")] public class WidgetV1 { public int Spec { get; set; } } [CustomResource(\"test.acme.io\", \"v2\", Kind = \"Widget\")] public partial class WidgetV2 : WidgetV1;" },
        { "obsolete", $"namespace Test; {Attribute} [Obsolete(\"use v2\")] public partial class Widget;" },
        { "obsolete as an error", $"namespace Test; {Attribute} [Obsolete(\"use v2\", true)] public partial class Widget;" },
        { "experimental", $"namespace Test; {Attribute} [System.Diagnostics.CodeAnalysis.Experimental(\"X1\")] public partial class Widget;" },
        { "without nullable", $"#nullable disable\nnamespace Test; {Attribute} public partial class Widget {{ public string Spec {{ get; set; }} }}" },
        { "unsafe and static members", $"namespace Test; {Attribute} public partial class Widget {{ public static Widget Empty {{ get; }} = new(); public static implicit operator string(Widget widget) => widget.ToString() ?? \"\"; }}" },
        { "members like Equals", $"namespace Test; {Attribute} public partial class Widget {{ public bool Equals(Widget? other) => other is not null; public new string ToString() => \"\"; }}" },
        { "events, indexers and nested types", $"namespace Test; {Attribute} public partial class Widget {{ public event EventHandler? Changed; public int this[int index] => index; public enum State {{ A }} public void Raise() => Changed?.Invoke(this, EventArgs.Empty); }}" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void It_compiles(string shape, string source)
    {
        var run = GeneratorRun.Of(source);

        run.CompilerErrors.ShouldBeEmpty(shape);
        run.Diagnostics.ShouldBeEmpty(shape);
        run.Manifests.ShouldNotBeEmpty(shape);
    }

    [Fact]
    public void It_compiles_where_warnings_about_documentation_count()
    {
        var compilation = TestCompilation.Create([$"/// <summary>A.</summary>\nnamespace Test;\n/// <summary>A widget.</summary>\n{Attribute} public partial class Widget {{ /// <summary>A.</summary>\npublic int Spec {{ get; set; }} }}".Replace("/// <summary>A.</summary>\nnamespace", "namespace", StringComparison.Ordinal)], [], withDocumentation: true);

        GeneratorRun.Of(compilation).CompilerErrors.ShouldBeEmpty();
    }
}
