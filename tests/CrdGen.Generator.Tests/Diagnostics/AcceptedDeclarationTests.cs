using CrdGen.GeneratorHarness;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>What comes near to a wrong declaration and is right: no word is said, and the API server takes it.</summary>
public sealed class AcceptedDeclarationTests
{
    private const string Node = "public sealed record Node { public string? Name { get; init; } [Unroll(2)] public List<Node>? Nodes { get; init; } }";
    private const string Key = "public sealed record Key { [MaxLength(9)] public required string X { get; init; } [Immutable, MaxLength(9)] public string? Y { get; init; } }";

    [Theory]
    [InlineData("public Node? A { get; init; }", Node)]
    [InlineData("[Nullable] public required string? A { get; init; }", "")]
    [InlineData("[Schema(Minimum = 1, ExclusiveMinimum = true)] public int A { get; init; }", "")]
    [InlineData("[Range(3, 3)] public int A { get; init; }", "")]
    [InlineData("[ListType(ListType.Map, nameof(Key.X)), MaxLength(9)] public List<Key>? A { get; init; }", Key)]
    [InlineData("[CelRule(\"self != 'oldSelf'\", At = \"[]\"), Items(MaxLength = 9), MaxLength(9)] public List<string>? A { get; init; }", "")]
    [InlineData("[CelRule(\"self.x != ''\", FieldPath = \".x\")] public Key? A { get; init; }", "public sealed record Key { [MaxLength(9)] public required string X { get; init; } }")]
    [InlineData("[MaxLength(2), Default(\"ab\")] public Name A { get; init; }", "[Default(\"abc\")] public readonly record struct Name(string Value);")]
    [InlineData("[MaxLength(2), NoDefault] public Name A { get; init; }", "[Default(\"abc\")] public readonly record struct Name(string Value);")]
    [InlineData("[AllowedValues(Color.Red)] public Color A { get; init; }", "public enum Color { Red, Green }")]
    [InlineData("[Default(\"https://example.org\")] public Uri? A { get; init; }", "")]
    [InlineData("[Default(\"2020-01-01T00:00:00Z\")] public DateTime A { get; init; }", "")]
    [InlineData("public Dictionary<Name, string>? A { get; init; }", "public readonly record struct Name(string Value);")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter<Color>))] public Color A { get; init; }", "public enum Color { Red, Green }")]
    [InlineData("[Schema(Required = [\"y\"]), PreserveUnknownFields] public Open? A { get; init; }", "public sealed record Open(string? X);")]
    [InlineData("[Schema(Patch = \"{ \\\"type\\\": \\\"string\\\", \\\"format\\\": null, \\\"maxLength\\\": 3 }\")] public int A { get; init; }", "")]
    public void Is_accepted(string members, string declarations)
    {
        var run = GeneratorRun.OfSpec(members, declarations);

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        var verdict = CrdOracle.Judge(run.Manifests.Single().Value);
        verdict.IsClean.ShouldBeTrue(verdict.ToString());
    }
}
