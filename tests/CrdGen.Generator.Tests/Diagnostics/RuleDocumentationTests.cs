using System.Reflection;
using System.Text.RegularExpressions;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Tests.Controllers;
using CrdGen.Generator.Tests.Diagnostics.Cases;
using CrdGen.TestSupport;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>Each id has a case that shows it, a page that explains it, and a line in the release notes.</summary>
public sealed partial class RuleDocumentationTests
{
    /// <summary>No declaration leads here: see <see cref="InternalErrorTests"/>.</summary>
    private const string InternalError = "CRD0901";

    /// <summary>It takes two assemblies: see <see cref="OtherAssemblyTests"/>.</summary>
    private const string OtherAssembly = "CRD0511";

    /// <summary>It takes a reference to the client: see <see cref="Client.ClientCodeTests"/>.</summary>
    private const string NoContract = "CRD0601";

    /// <summary>It takes a project without the operator: see <see cref="ControllerDiagnosticTests"/>.</summary>
    private const string NoOperator = "CRD0710";

    /// <summary>It is no declaration that is wrong: see <see cref="TargetVersionTests"/>.</summary>
    private const string TargetVersion = "CRD0801";

    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors = [.. typeof(DiagnosticHelp).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(InternalDiagnostics).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()];

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Ids_are_distinct() => Descriptors.Select(descriptor => descriptor.Id).ShouldBeUnique();

    [Fact]
    public void Every_id_has_a_case()
    {
        var shown = WrongDeclarations.All.Concat(ControllerCases.All).SelectMany(declaration => Markup.Parse(declaration.Source).Places).Select(place => place.Id).ToHashSet();
        Descriptors.Select(descriptor => descriptor.Id).Except([.. shown, InternalError, OtherAssembly, NoContract, NoOperator, TargetVersion]).ShouldBeEmpty();
        shown.Except(Descriptors.Select(descriptor => descriptor.Id)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_page_with_its_title_and_an_example(string id)
    {
        var descriptor = Descriptors.Single(d => d.Id == id);
        descriptor.HelpLinkUri.ShouldEndWith($"docs/rules/{id}.md");

        var page = File.ReadAllText(Repository.File("docs", "rules", id + ".md"));
        page.ShouldStartWith($"# {id}: {descriptor.Title}\n");
        page.ShouldContain($"{descriptor.Category["CrdGen.".Length..]}, {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}");
        if (id != InternalError)
        {
            foreach (var section in (string[])["## Wrong\n", "## Right\n", "## How to fix it\n", "## The rule of Kubernetes\n"])
            {
                page.ShouldContain(section);
            }
        }
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        var folder = Repository.File("docs", "rules");
        var listed = Link().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).Select(match => match.Groups[1].Value);
        listed.Distinct().Order().ShouldBe(Directory.GetFiles(folder, "CRD*.md").Select(Path.GetFileNameWithoutExtension).Order()!);
    }

    [Fact]
    public void The_release_notes_list_every_id()
    {
        var notes = File.ReadAllLines(Repository.File("generator", "CrdGen.Generator", "AnalyzerReleases.Unshipped.md")).Where(line => line.StartsWith("CRD", StringComparison.Ordinal));
        notes.ShouldBe(Descriptors.OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}"));
    }

    [GeneratedRegex(@"\((CRD\d{4})\.md\)")]
    private static partial Regex Link();
}
