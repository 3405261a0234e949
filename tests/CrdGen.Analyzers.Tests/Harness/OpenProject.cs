using System.Collections.Immutable;
using CrdGen.Generator;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.Analyzers.Tests.Harness;

/// <summary>A project that is open in an editor: a workspace, which runs the generator too, and edits of its files.</summary>
public sealed class OpenProject : IDisposable
{
    private readonly AdhocWorkspace workspace = new();
    private readonly ProjectId id = ProjectId.CreateNewId();
    private Solution solution;

    public OpenProject(params (string Path, string Source)[] files)
    {
        var compilation = TestCompilation.Create([]);
        solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Test",
            "Test",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: TestCompilation.ParseOptions().WithDocumentationMode(DocumentationMode.Parse),
            metadataReferences: compilation.References,
            analyzerReferences: [new Generator()]));
        foreach (var (path, source) in files.Prepend(("GlobalUsings.cs", TestCompilation.GlobalUsings)))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), path, SourceText.From(source), filePath: path);
        }
    }

    /// <summary>What the compiler has to do with, with what was generated.</summary>
    public async Task<Compilation> GetCompilationAsync() => (await solution.GetProject(id)!.GetCompilationAsync(TestContext.Current.CancellationToken))!;

    /// <summary>Replaces one text in one file, as typing does.</summary>
    public void Replace(string path, string text, string replacement)
    {
        var document = solution.GetProject(id)!.Documents.Single(document => document.Name == path);
        var source = document.GetTextAsync().Result;
        var start = source.ToString().IndexOf(text, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"{path} has no '{text}'");
        solution = solution.WithDocumentText(document.Id, source.WithChanges(new TextChange(new(start, text.Length), replacement)));
    }

    public void Dispose() => workspace.Dispose();

    private sealed class Generator : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> generators = [new CustomResourceGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => typeof(CustomResourceGenerator);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => generators;
    }
}
