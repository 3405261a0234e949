using System.Globalization;
using System.Text;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Resources;
using CrdGen.Conformance.Tests.Comparison;
using CrdGen.SampleObjects;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Conformance.Tests;

/// <summary>Every published definition becomes C#, and this the same definition again.</summary>
public sealed class RoundTripTests
{
    /// <summary>How many nodes may need JSON instead of C#.</summary>
    private const double MostRawNodes = 0.001;

    /// <summary>All definitions as one project: what is slow, compiling some hundred thousand lines, is done once.</summary>
    internal static readonly Lazy<RoundTrip> Together = new(() => RoundTrip.Of(Corpus.All.Select(d => d.Definition), new("Corpus")));

    [Fact]
    public void There_are_249_definitions_of_25_projects()
    {
        Corpus.All.Count.ShouldBe(249);
        Corpus.All.Select(d => d.Project).Distinct().Count().ShouldBe(25);
    }

    [Fact]
    public void All_of_them_compile_together_with_warnings_as_errors() => Together.Value.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void All_of_them_are_the_same_again() =>
        Corpus.All.SelectMany(d => Differences(d, Together.Value).Select(difference => $"{d.Name} {difference}")).ShouldBeEmpty();

    [Fact]
    public void The_API_server_takes_all_of_them()
    {
        Assets.Require("crdoracle");
        Together.Value.Manifests.Values.Select(CrdOracle.Judge).Where(verdict => !verdict.IsAccepted).Select(verdict => verdict.ToString()).ShouldBeEmpty();
    }

    /// <summary>One project at a time, in the other style and form, beside the usings of the SDK.</summary>
    [Theory]
    [InlineData("antrea")]
    [InlineData("cert-manager")]
    [InlineData("karpenter-aws")]
    [InlineData("restate-operator")]
    public void So_are_those_of_one_project_as_classes_in_a_file_each(string project)
    {
        var definitions = Corpus.All.Where(d => d.Project == project).ToList();
        var trip = RoundTrip.Of(definitions.Select(d => d.Definition), new("Acme.Records") { Style = CSharpStyle.Classes, Unit = FileUnit.Type }, implicitUsings: true);
        trip.Diagnostics.ShouldBeEmpty();
        trip.Import.Files.Count.ShouldBe(trip.Import.Types);
        definitions.SelectMany(d => Differences(d, trip)).ShouldBeEmpty();
    }

    [Fact]
    public void The_order_of_the_input_is_of_no_account()
    {
        const int seed = 20240601;
        var shuffled = Corpus.All.Select(d => d.Definition).ToArray();
        new Random(seed).Shuffle(shuffled);
        ShouldBeTheSame(RoundTrip.ImportOf(shuffled, new("Corpus")).Files, $"seed {seed}");
    }

    [Fact]
    public void What_was_generated_becomes_the_same_files_again()
    {
        var definitions = Corpus.All.Select(d => Schema.Json.CustomResourceDefinitionReader.Read(Together.Value.Manifest(d.Name)!));
        ShouldBeTheSame(RoundTrip.ImportOf(definitions, new("Corpus")).Files, "imported again");
    }

    /// <summary>The table of <c>docs/conformance.md</c>; <c>SNAPSHOT_ACCEPT=1</c> writes it.</summary>
    [Fact]
    public void The_table_in_the_docs_says_so_of_each()
    {
        var text = Table(out var rawShare);
        var file = Repository.File("docs", "conformance.md");
        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1")
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        File.ReadAllText(file).Replace("\r", "", StringComparison.Ordinal).ShouldBe(text, "docs/conformance.md is not up to date: run this test with SNAPSHOT_ACCEPT=1, and look at the difference");
        rawShare.ShouldBeLessThanOrEqualTo(MostRawNodes);
    }

    private static void ShouldBeTheSame(IReadOnlyList<ImportedFile> files, string message)
    {
        var first = Together.Value.Import.Files;
        files.Select(file => file.Path).ShouldBe(first.Select(file => file.Path), message);
        files.Zip(first).Where(pair => pair.First.Write() != pair.Second.Write()).Select(pair => pair.First.Path).ShouldBeEmpty(message);
    }

    private static IEnumerable<string> Differences(PublishedDefinition published, RoundTrip trip) =>
        trip.Manifest(published.Name) is { } generated ? SemanticDifference.Find(published.Json, generated) : ["is not generated"];

    private static string Table(out double rawShare)
    {
        var rows = new StringBuilder();
        var (nodes, raw, same) = (0L, 0L, 0);
        foreach (var published in Corpus.All)
        {
            var alone = RoundTrip.ImportOf([published.Definition], new("Corpus"));
            foreach (var file in alone.Files)
            {
                file.Write();
            }

            var rawNodes = alone.CountRawNodes();
            var isSame = !Differences(published, Together.Value).Any();
            rows.Append(CultureInfo.InvariantCulture, $"| {published.Project} | {published.Name} | {string.Join(", ", published.Definition.Versions.Select(v => v.Name))} | {alone.Nodes} | {rawNodes} | {(isSame ? "yes" : "no")} |\n");
            (nodes, raw, same) = (nodes + alone.Nodes, raw + rawNodes, same + (isSame ? 1 : 0));
        }

        rawShare = (double)raw / nodes;
        return string.Create(CultureInfo.InvariantCulture, $"""
            # Conformance

            `tests/CrdGen.Conformance.Tests` imports {Corpus.All.Count} published CustomResourceDefinitions, compiles the C# with the generator, and
            compares what comes out with what was published. This table is made by the test.

            **{same} of {Corpus.All.Count}** are the same again. Of {nodes} schema nodes **{raw}** ({rawShare:P3}) needed JSON in an attribute: keywords that do
            not fit the node's type, which the API server takes and ignores.

            "The same" is what it is to the API server. Not compared are `status`, `metadata.creationTimestamp` and the annotation in
            which controller-gen notes its version. Filled in are `singular`, `listKind` and the conversion `None`. `required`, `enum` and
            `shortNames` are sets. Descriptions are compared by text.

            | project | definition | versions | nodes | raw | the same |
            | --- | --- | --- | ---: | ---: | --- |

            """).Replace("\r", "", StringComparison.Ordinal) + rows;
    }
}
