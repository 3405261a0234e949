using System.Collections.Immutable;
using System.Globalization;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.Analyzers.Tests.Harness;

/// <summary>Runs the analyzers as the compiler and editors do.</summary>
public static class AnalyzerRun
{
    /// <summary>All analyzers of the assembly.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> All =
    [
        .. typeof(CrdGen.Analyzers.Review.ReviewAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What all rules together have.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Rules = [.. All.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>What the analyzers say, by place.</summary>
    /// <param name="compilation">What they look at.</param>
    /// <param name="enabled">The rules that are switched on, as <c>.editorconfig</c> does it.</param>
    public static ImmutableArray<Diagnostic> Of(CSharpCompilation compilation, params string[] enabled)
    {
        var options = compilation.Options.WithSpecificDiagnosticOptions(enabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn)));
        var diagnostics = compilation.WithOptions(options).WithAnalyzers(All, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return [.. diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>What an editor is told of a file, or of the lines at hand in it: it asks for no more at a time.</summary>
    public static async Task<ImmutableArray<Diagnostic>> InFile(Compilation compilation, string path, TextSpan? span = null, params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var editor = InEditor(compilation, analyzers.IsDefaultOrEmpty ? All : analyzers);
        var result = await editor.GetAnalysisResultAsync(Model(editor, path), span, editor.Analyzers, TestContext.Current.CancellationToken);
        return [.. result.GetAllDiagnostics().OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The analyzers as an editor has them: what fails fails the test.</summary>
    public static CompilationWithAnalyzers InEditor(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) => compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
        new AnalyzerOptions([]),
        (exception, _, _) => throw new InvalidOperationException("the analyzer failed", exception),
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: true,
        reportSuppressedDiagnostics: true));

    /// <summary>The model of a file, which editors ask with.</summary>
    public static SemanticModel Model(CompilationWithAnalyzers editor, string path) =>
        editor.Compilation.GetSemanticModel(editor.Compilation.SyntaxTrees.Single(tree => tree.FilePath == path));

    public static ImmutableArray<Diagnostic> Of(string source, params string[] enabled) => Of(TestCompilation.Create(source), enabled);

    /// <summary>What the generator says, notes aside.</summary>
    public static IReadOnlyList<Diagnostic> Generator(params string[] sources) => [.. GeneratorRun.Of(sources).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    public static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id} at '{diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)}' {diagnostic.Location.SourceSpan}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
