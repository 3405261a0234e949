using System.Globalization;
using System.Text.RegularExpressions;
using CrdGen.GeneratorHarness;
using CrdGen.TestSupport;
using Microsoft.CodeAnalysis;

namespace CrdGen.Fuzz.Tests;

/// <summary>Runs the generator on a case, and says what is wrong with what came out.</summary>
internal static partial class CaseRunner
{
    /// <summary>Far more than any case takes, on a busy machine too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What differs between failures that are the same: names, numbers, paths.</summary>
    [GeneratedRegex(@"'[^']*'|""[^""]*""|\[[^\]]*\]|\S*\.\S*|[\d:\n|^]|^\S+|properties\S*|@\S*")]
    private static partial Regex Symbols();

    private static int compiled;
    private static int judged;

    /// <summary>How far the cases came.</summary>
    public static string Coverage => $"{compiled} compile, {judged} manifests were judged";

    /// <summary>How many manifests the API server's validation saw.</summary>
    public static int Judged => judged;

    /// <summary>What is wrong, or <see langword="null"/>. The part before the colon is the kind of failure.</summary>
    public static string? FindFailure(IReadOnlyList<string> lines)
    {
        var source = string.Join('\n', lines);
        var run = Task.Factory.StartNew(() => Catch(source), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return run.Wait(Patience) ? run.Result : $"hang: no end after {Patience}";
    }

    private static string? Catch(string source)
    {
        try
        {
            return Check(source);
        }
#pragma warning disable CA1031 // Whatever it is, it is what we look for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"exception: {e}";
        }
    }

    private static string? Check(string source)
    {
        var compilation = TestCompilation.Create([source], TestCompilation.Client);
        var run = GeneratorRun.Of(compilation);
        if (run.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id is "CRD0901" or "CS8785" or "CS8784") is { } failure)
        {
            return $"exception {failure.Id} {Symbols().Replace(failure.GetMessage(CultureInfo.InvariantCulture), "")}: {failure}";
        }

        var generated = run.Output.SyntaxTrees.Except(compilation.SyntaxTrees).ToHashSet();
        if (!compilation.SyntaxTrees.Any(tree => tree.GetDiagnostics().Any()) && generated.SelectMany(tree => tree.GetDiagnostics()).FirstOrDefault() is { } syntax)
        {
            return $"syntax: {syntax}\n{syntax.Location.SourceTree}";
        }

        // Of code that does not compile there are no manifests.
        if (compilation.GetDiagnostics().Any(IsError))
        {
            return null;
        }

        Interlocked.Increment(ref compiled);
        return FindCompilerError(run, generated) ?? FindRefusal(run);
    }

    private static string? FindCompilerError(GeneratorRun run, HashSet<SyntaxTree> generated)
    {
        var error = run.Output.GetDiagnostics().FirstOrDefault(diagnostic => IsError(diagnostic) || (diagnostic.Severity >= DiagnosticSeverity.Warning && generated.Contains(diagnostic.Location.SourceTree!)));
        return error is null ? null : $"compiler {error.Id}: {error}\n{(generated.Contains(error.Location.SourceTree!) ? error.Location.SourceTree : "")}";
    }

    // Warnings are errors in these compilations; a user may see them otherwise.
    private static bool IsError(Diagnostic diagnostic) => diagnostic.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>What rules cost is the user's to see to: the generator does not estimate it.</summary>
    private static bool IsCost(CrdProblem error) => error.Detail.Contains("estimated", StringComparison.Ordinal) && error.Detail.Contains("cost", StringComparison.Ordinal);

    private static string? FindRefusal(GeneratorRun run)
    {
        if (!Assets.Has("crdoracle") || run.Diagnostics.Any(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error))
        {
            return null;
        }

        foreach (var manifest in run.Manifests.Values)
        {
            Interlocked.Increment(ref judged);
            var verdict = CrdOracle.Judge(manifest);
            if (verdict.Decode is not null || verdict.Errors.Any(error => !IsCost(error)))
            {
                return $"refused {Symbols().Replace(verdict.ToString(), "")}: {verdict}\n{manifest}";
            }
        }

        return null;
    }
}
