using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>Rules in C# on types of other assemblies: there is no source to read, and the property that uses the type says so.</summary>
public sealed class OtherAssemblyTests
{
    private const string Library = """
        namespace Test;

        public record Limits
        {
            public required int Min { get; init; }

            [CelRule("self >= 0")]
            public required int Max { get; init; }

            [Rule]
            public static bool InOrder(Limits self) => self.Min <= self.Max;
        }
        """;

    private const string Source = """
        public string? A { get; init; }

        public Limits? {|CRD0511:B|} { get; init; }
        """;

    public static TheoryData<bool> Kinds => [true, false];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_that_cannot_be_read_is_reported_at_the_property(bool isFile)
    {
        var run = Run(Source, "", isFile);

        run.Diagnostics.ShouldHaveSingleItem().GetMessage(System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe("The rule 'InOrder' of 'Limits' is not part of the schema, since its C# is in another assembly: write it there as [CelRule(\"…\")], or here as [Rule(On = …)] of the type that has the property");
        run.Manifests.ShouldHaveSingleItem().Value.ShouldContain("self >= 0");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_of_a_base_class_is_reported_at_the_class_that_derives_from_it(bool isFile) =>
        Run("public Narrow? {|CRD0511:B|} { get; init; }", "public sealed record Narrow : Limits;", isFile).Manifests.ShouldHaveSingleItem();

    [Fact]
    public void The_way_out_that_the_message_names_is_one() => Run(
        """
        public Limits? B { get; init; }

        [Rule(On = nameof(B))] static bool InOrder(Limits self) => self.Min <= self.Max;
        """.Replace("Limits? B", "Limits? {|CRD0511:B|}", StringComparison.Ordinal),
        "",
        isFile: true).Manifests.ShouldHaveSingleItem().Value.ShouldContain("self.min <= self.max");

    private static GeneratorRun Run(string members, string declarations, bool isFile)
    {
        var library = isFile ? TestCompilation.Library(Library) : TestCompilation.Create([Library], [], "Library").ToMetadataReference();
        var markup = Markup.Parse(WrongDeclaration.SpecOf(members, declarations));
        var run = GeneratorRun.Of(TestCompilation.Create([markup.Source], [library]));

        var diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe(markup.Places[0].Id);
        diagnostic.Location.SourceSpan.ShouldBe(markup.Places[0].Span);
        return run;
    }
}
