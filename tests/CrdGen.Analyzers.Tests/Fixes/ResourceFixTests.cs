using CrdGen.Analyzers.Tests.Harness;
using CrdGen.GeneratorHarness;

namespace CrdGen.Analyzers.Tests.Fixes;

public sealed class ResourceFixTests
{
    [Fact]
    public void A_class_and_what_is_around_it_becomes_partial()
    {
        var run = FixRun.Of("CRD2016", """
            public static class Api // all of it
            {
                /// <summary>A widget.</summary>
                [CustomResource("acme.io", "v1")]
                public sealed class Widget { }

                [CustomResource("acme.io", "v1")] record Gadget;
            }
            """);
        run.Titles.Distinct().ShouldBe(["Make it partial, so that the generator can continue it"]);
        run.After(0).ShouldBe(["""
            public static partial class Api // all of it
            {
                /// <summary>A widget.</summary>
                [CustomResource("acme.io", "v1")]
                public sealed partial class Widget { }

                [CustomResource("acme.io", "v1")] record Gadget;
            }
            """]);
        run.AfterAll().ShouldContain("partial record Gadget;");
        GeneratorRun.Of(run.After(0)[0]).Output.GetTypeByMetadataName("Api+Widget")!.GetMembers("ApiVersion").ShouldNotBeEmpty();
    }

    [Fact]
    public void The_newest_version_is_stored_first()
    {
        var run = FixRun.Of(
            "CRD2010",
            """[CustomResource("acme.io", "v1beta1", Kind = "Widget", Storage = true, Served = true)] public partial class Beta;""",
            """
            [CustomResource("acme.io", "v1", Storage = true, Kind = "Widget")]
            public partial class One;
            [CustomResource("acme.io", "v2", Kind = "Widget")]
            public partial class Two;
            """);
        run.Titles.ShouldBe(["Store version v2, the newest", "Store version v1", "Store version v1beta1"]);
        run.After(0).ShouldBe([
            """[CustomResource("acme.io", "v1beta1", Kind = "Widget", Served = true)] public partial class Beta;""",
            """
            [CustomResource("acme.io", "v1", Kind = "Widget")]
            public partial class One;
            [CustomResource("acme.io", "v2", Kind = "Widget", Storage = true)]
            public partial class Two;
            """]);
        AnalyzerRun.Generator([.. run.After(0)]).ShouldBeEmpty();
        AnalyzerRun.Generator([.. run.After(2)]).ShouldBeEmpty();
    }

    [Fact]
    public void A_version_that_said_it_is_not_stored_is()
    {
        var run = FixRun.Of("CRD2010", """
            [CustomResource("acme.io", "v1", Kind = "Widget", Storage = false)] public partial class One;
            [CustomResource("acme.io", "v1alpha1", Kind = "Widget")] public partial class Alpha;
            """);
        run.After(0)[0].ShouldStartWith("""[CustomResource("acme.io", "v1", Kind = "Widget", Storage = true)] public""");
    }

    [Fact]
    public void List_map_keys_are_added()
    {
        const string before = """
            namespace Test;
            [CustomResource("acme.io", "v1")] public partial class Widget { public Spec? Spec { get; init; } }
            public sealed record Spec(
                [ListType(ListType.Map)] List<Item>? Parameters,
                int Count = 1)
            {
                /// <summary>The items.</summary>
                [ListType(ListType.Map)] // by name
                public List<Item>? Items { get; init; }
            }
            public sealed record Item(int Port, string Name, string? Zone, double Weight, string Protocol = "TCP");
            """;
        var run = FixRun.Of("CRD2207", before);
        run.Titles.ShouldBe(["Identify items by Name", "Identify items by Port", "Identify items by Zone", "Identify items by Name", "Identify items by Port", "Identify items by Zone"]);
        run.After(3).ShouldBe([before.Replace("[ListType(ListType.Map)] //", "[ListType(ListType.Map, nameof(Item.Name))] //", StringComparison.Ordinal)]);
        run.AfterAll().ShouldBe(before.Replace("[ListType(ListType.Map)]", "[ListType(ListType.Map, nameof(Item.Name))]", StringComparison.Ordinal));
        AnalyzerRun.Generator(run.AfterAll()).ShouldBeEmpty();
    }

    [Fact]
    public void Keys_that_are_wrong_are_left_alone() =>
        FixRun.Of("CRD2207", """
            [CustomResource("acme.io", "v1")] public partial class Widget { [ListType(ListType.Map, "nme")] public List<Item>? Items { get; init; } }
            public sealed record Item(string Name);
            """).Offers.ShouldBeEmpty();
}
