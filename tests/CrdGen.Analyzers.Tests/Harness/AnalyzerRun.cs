using System.Collections.Immutable;
using System.Globalization;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

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

    public static ImmutableArray<Diagnostic> Of(string source, params string[] enabled) => Of(TestCompilation.Create(source), enabled);

    /// <summary>What the generator says, notes aside.</summary>
    public static IReadOnlyList<Diagnostic> Generator(params string[] sources) => [.. GeneratorRun.Of(sources).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    public static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id} at '{diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)}' {diagnostic.Location.SourceSpan}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
