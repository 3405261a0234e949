using System.Globalization;
using BenchmarkDotNet.Running;
using CrdGen.Benchmarks;
using CrdGen.GeneratorHarness;

// `-- project 100 folder` writes the sources of the benchmark as files instead: build/bench-build.sh builds them.
if (args is ["project", var roots, var folder])
{
    Directory.CreateDirectory(folder);
    foreach (var (path, source) in Workload.Files(int.Parse(roots, CultureInfo.InvariantCulture)))
    {
        await File.WriteAllTextAsync(Path.Combine(folder, path), source);
    }

    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args is [] ? ["--filter", "*"] : args, new QuickConfig());
