using System.Collections.Immutable;
using CrdGen.CodeFixes.Edits;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.Analyzers.Tests.Harness;

/// <summary>Source in a workspace, with the fixes on offer.</summary>
public sealed class FixRun
{
    private static readonly IReadOnlyList<CodeFixProvider> Providers =
    [
        .. typeof(CrdGenFixProvider).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly Project project;

    private FixRun(Project project, IReadOnlyList<(Diagnostic Diagnostic, CodeAction Action)> offers)
    {
        this.project = project;
        Offers = offers;
    }

    /// <summary>All fixes, by the place of what they fix.</summary>
    public IReadOnlyList<(Diagnostic Diagnostic, CodeAction Action)> Offers { get; }

    public IEnumerable<string> Titles => Offers.Select(offer => offer.Action.Title);

    public static IEnumerable<string> FixableIds => Providers.SelectMany(provider => provider.FixableDiagnosticIds);

    /// <summary>The fixes of a rule in some source; files are named as by <see cref="TestCompilation"/>.</summary>
    public static FixRun Of(string id, params string[] sources) => Of(id, TestCompilation.Create(sources));

    /// <summary>The fixes of a rule in a compilation.</summary>
    public static FixRun Of(string id, Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation)
    {
        using var workspace = new AdhocWorkspace();
        var projectId = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            projectId, VersionStamp.Default, "Test", "Test", LanguageNames.CSharp, compilationOptions: compilation.Options, parseOptions: TestCompilation.ParseOptions(), metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(projectId), tree.FilePath, SourceText.From(tree.GetText().ToString()), filePath: tree.FilePath);
        }

        var project = solution.GetProject(projectId)!;
        var offers = new List<(Diagnostic, CodeAction)>();
        var opened = project.GetCompilationAsync().Result!;
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. AnalyzerRun.All.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id))];
        foreach (var diagnostic in opened.SyntaxTrees.SelectMany(tree => AnalyzerRun.InFile(opened, tree.FilePath, span: null, analyzers).Result).Where(diagnostic => diagnostic.Id == id))
        {
            var document = project.GetDocument(diagnostic.Location.SourceTree)
                ?? project.Documents.Single(candidate => candidate.FilePath == diagnostic.Location.SourceTree!.FilePath);
            var context = new CodeFixContext(document, diagnostic, (action, _) => offers.Add((diagnostic, action)), TestContext.Current.CancellationToken);
            Providers.Single(provider => provider.FixableDiagnosticIds.Contains(id)).RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        }

        return new(project, offers);
    }

    /// <summary>The files that a fix adds, by name.</summary>
    public IReadOnlyDictionary<string, string> Added(int offer)
    {
        var operation = Offers[offer].Action.GetOperationsAsync(TestContext.Current.CancellationToken).Result.OfType<ApplyChangesOperation>().Single();
        return operation.ChangedSolution.GetProject(project.Id)!.Documents
            .Where(document => !project.ContainsDocument(document.Id))
            .ToDictionary(document => document.Name, document => document.GetTextAsync().Result.ToString());
    }

    /// <summary>The files after a fix.</summary>
    public IReadOnlyList<string> After(int offer)
    {
        var operation = Offers[offer].Action.GetOperationsAsync(TestContext.Current.CancellationToken).Result.OfType<ApplyChangesOperation>().Single();
        return [.. operation.ChangedSolution.GetProject(project.Id)!.Documents.Where(document => document.Name.StartsWith("Test", StringComparison.Ordinal)).Select(document => document.GetTextAsync().Result.ToString())];
    }

    /// <summary>The only file after "fix all in the project" with the first fix's key.</summary>
    public string AfterAll()
    {
        var (diagnostic, action) = Offers[0];
        var provider = Providers.Single(candidate => candidate.FixableDiagnosticIds.Contains(diagnostic.Id));
        var document = project.Documents.Single(candidate => candidate.FilePath == diagnostic.Location.SourceTree!.FilePath);
        var context = new FixAllContext(document, provider, FixAllScope.Document, action.EquivalenceKey!, [diagnostic.Id], new Known([.. Offers.Select(offer => offer.Diagnostic).Distinct()]), TestContext.Current.CancellationToken);
        var all = provider.GetFixAllProvider()!.GetFixAsync(context).Result!;
        var operation = all.GetOperationsAsync(TestContext.Current.CancellationToken).Result.OfType<ApplyChangesOperation>().Single();
        return operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync().Result.ToString();
    }

    private sealed class Known(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
