using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Resources;
using CrdGen.Conformance.Tests.Comparison;
using CrdGen.Schema.Json;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Conformance.Tests;

/// <summary>
/// A definition of odd things: names that are no identifiers or differ in case only, enums of anything, descriptions that no
/// doc comment keeps, keywords that do not fit the type, defaults and formats of all kinds, branches, rules, recursion.
/// </summary>
public sealed class OddityTests
{
    private static readonly JsonValue Odd = JsonReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oddities", "odds.odd.example.com.json")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void They_survive(bool isUsual)
    {
        var options = isUsual ? new ImportOptions("Odd.class.Things") : new("Odd.class.Things") { Style = CSharpStyle.Classes, Unit = FileUnit.Type };
        var trip = RoundTrip.Of([CustomResourceDefinitionReader.Read(Odd)], options);
        trip.Diagnostics.ShouldBeEmpty();
        SemanticDifference.Find(Odd, trip.Manifest("odds.odd.example.com")!).ShouldBeEmpty();
    }

    [Fact]
    public void The_API_server_takes_them() => CrdOracle.Judge(JsonWriter.Write(Odd)).IsAccepted.ShouldBeTrue();

    [Fact]
    public void A_recursion_becomes_a_recursive_type()
    {
        var file = RoundTrip.ImportOf([CustomResourceDefinitionReader.Read(Odd)], new("Odd")).Files.Single().Write();
        file.ShouldContain("Unroll(3)");
    }
}
