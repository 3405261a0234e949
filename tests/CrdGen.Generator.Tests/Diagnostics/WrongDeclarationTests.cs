using CrdGen.Generator.Tests.Diagnostics.Cases;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>Each wrong declaration is reported once, in these words, at this place, and nothing else is said.</summary>
public sealed class WrongDeclarationTests
{
    public static TheoryData<string> Names => [.. WrongDeclarations.All.Select(declaration => declaration.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_reported_in_full_at_its_place(string name)
    {
        var declaration = WrongDeclarations.All.Single(d => d.Name == name);
        var markup = Markup.Parse(declaration.Source);
        var run = Run(declaration);

        var expected = markup.Places.Zip(declaration.Messages, (place, message) => $"{place.Id} at '{markup.Source.Substring(place.Span.Start, place.Span.Length)}' {place.Span}: {message}");
        var actual = run.Diagnostics
            .OrderBy(d => d.Location.SourceSpan.Start).ThenByDescending(d => d.Location.SourceSpan.Length)
            .Select(d => $"{d.Id} at '{d.Location.SourceTree?.GetText(TestContext.Current.CancellationToken).ToString(d.Location.SourceSpan)}' {d.Location.SourceSpan}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        string.Join('\n', actual).ShouldBe(string.Join('\n', expected));
        declaration.Messages.Length.ShouldBe(markup.Places.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_no_manifest_and_no_follow_up_errors(string name)
    {
        var run = Run(WrongDeclarations.All.Single(d => d.Name == name));

        // Of several kinds that are wrong only together, the first is right.
        run.Manifests.Count.ShouldBe(run.Diagnostics.Any(d => d.DefaultSeverity == DiagnosticSeverity.Error && d.Id != "CRD0014") ? 0 : 1);
        if (!name.EndsWith("(C# refuses it too)", StringComparison.Ordinal))
        {
            run.CompilerErrors.ShouldBeEmpty();
        }
    }

    private static GeneratorRun Run(WrongDeclaration declaration) =>
        GeneratorRun.Of(TestCompilation.Create(Markup.Parse(declaration.Source).Source), ("CrdGenKubernetesVersion", declaration.Target));

    [Fact]
    public void Names_are_distinct() => WrongDeclarations.All.Select(d => d.Name).ShouldBeUnique();
}
