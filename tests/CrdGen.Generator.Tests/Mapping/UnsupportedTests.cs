using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>What has no mapping is an error at the property that says what to do instead, never a guess.</summary>
public sealed class UnsupportedTests
{
    [Theory]
    [InlineData("(int A, string B)", "CRD0101", "declare a record")]
    [InlineData("ValueTuple<int, int>", "CRD0101", "declare a record")]
    [InlineData("Tuple<int, int>", "CRD0101", "declare a record")]
    [InlineData("List<(int, int)>", "CRD0101", "declare a record")]
    [InlineData("Int128", "CRD0101", "use long")]
    [InlineData("System.Numerics.BigInteger", "CRD0101", "use long")]
    [InlineData("nint", "CRD0101", "use int or long")]
    [InlineData("System.Text.Rune", "CRD0101", "use string")]
    [InlineData("Type", "CRD0101", "use string")]
    [InlineData("Action", "CRD0101", "[JsonIgnore]")]
    [InlineData("int[,]", "CRD0101", "array of arrays")]
    [InlineData("System.Net.IPAddress", "CRD0101", "ipv4")]
    [InlineData("System.IO.Stream", "CRD0101", "byte[]")]
    [InlineData("Lazy<int>", "CRD0101", "the value's own type")]
    [InlineData("System.Text.RegularExpressions.Regex", "CRD0101", "use string")]
    [InlineData("System.Collections.ArrayList", "CRD0114", "List<T>")]
    [InlineData("System.Collections.IEnumerable", "CRD0114", "List<T>")]
    [InlineData("System.Collections.Hashtable", "CRD0114", "Dictionary<string, T>")]
    [InlineData("IDisposable", "CRD0101", "a type of your own")]
    [InlineData("INothing", "CRD0104", "[JsonDerivedType]")]
    [InlineData("Abstract", "CRD0104", "[JsonDerivedType]")]
    [InlineData("Odd", "CRD0103", "[RawSchema]")]
    [InlineData("Endless", "CRD0102", "[Unroll(n)]")]
    [InlineData("Growing<int>", "CRD0110", "deeper than")]
    [InlineData("Dictionary<Uri[], int>", "CRD0106", "use string, an enum")]
    [InlineData("HashSet<Plain>", "CRD0108", "[ListType(ListType.Map, key)]")]
    public void A_type_without_a_mapping_is_an_error_at_the_property(string type, string id, string advice)
    {
        var run = GeneratorRun.OfSpec($$"""public required {{type}} Value { get; init; }""", """
            public interface INothing;
            public abstract class Abstract;
            public class Plain { public int A { get; set; } }
            [JsonConverter(typeof(OddConverter))] public class Odd;
            public class OddConverter : JsonConverter<Odd>
            {
                public override Odd Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new();
                public override void Write(Utf8JsonWriter writer, Odd value, JsonSerializerOptions options) { }
            }
            public class Endless { public Endless? Next { get; set; } }
            public class Growing<T> { public Growing<List<T>>? Next { get; set; } }
            """);

        run.Diagnostics.Select(d => d.Id).Distinct().ShouldBe([id]);
        run.Diagnostics[0].GetMessage(null).ShouldContain(advice);
        run.Diagnostics[0].Location.IsInSource.ShouldBeTrue();
        run.CompilerErrors.ShouldBeEmpty();
        run.Manifests.ShouldBeEmpty();
    }

    [Fact]
    public void Rules_in_a_union_need_a_discriminator_that_CEL_can_name()
    {
        var run = GeneratorRun.OfSpec("public Shape? Value { get; init; }", """
            [JsonDerivedType(typeof(Circle), "circle")] public abstract class Shape;
            [CelRule("self.r > 0")] public class Circle : Shape { public required int R { get; init; } }
            """);

        run.Diagnostics.Single().Id.ShouldBe("CRD0105");
        run.Diagnostics.Single().GetMessage(null).ShouldContain("TypeDiscriminatorPropertyName");
    }

    [Fact]
    public void The_length_of_bytes_is_not_that_of_their_Base64()
    {
        var run = GeneratorRun.OfSpec("[MaxLength(32)] public byte[]? Value { get; init; }");

        run.Diagnostics.Single().Id.ShouldBe("CRD0201");
        run.Diagnostics.Single().GetMessage(null).ShouldBe("a length in bytes does not fit 'Value', which is a string of Base64");
    }
}
