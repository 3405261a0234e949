using System.Globalization;
using BenchmarkDotNet.Running;
using CrdGen.Benchmarks;
using CrdGen.GeneratorHarness;

// `-- declarations 100 folder` writes the sources of the benchmark as files instead, `-- operator 100 folder` those of an
// operator: build/bench-build.sh builds them. `-- edits` measures edits, without BenchmarkDotNet's care and its four minutes; `-- verdicts 11`
// what it costs to ask what the API server would say, `-- editor` what editors pay for code fixes.
if (args is [("declarations" or "operator") and var kind, var number, var folder])
{
    Directory.CreateDirectory(folder);
    var roots = int.Parse(number, CultureInfo.InvariantCulture);
    foreach (var (path, source) in Workload.Files(roots).Concat(kind == "operator" ? OperatorProject.Files(roots) : []))
    {
        await File.WriteAllTextAsync(Path.Combine(folder, path), source);
    }

    return;
}

if (args is ["edits"])
{
    EditLoop.Run();
    return;
}

if (args is ["editor"])
{
    EditorCosts.Run();
    return;
}

if (args is ["verdicts", .. var runs])
{
    VerdictCosts.Run(runs is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 11);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args is [] ? ["--filter", "*"] : args, new QuickConfig());
