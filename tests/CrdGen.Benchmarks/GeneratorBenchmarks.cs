using BenchmarkDotNet.Attributes;
using CrdGen.Generator;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Benchmarks;

/// <summary>What the generator costs, on resources of 20 properties each: first, and after an edit.</summary>
public class GeneratorBenchmarks
{
    /// <summary>How many edits it takes until the runtime has compiled all for good: what an editor is like after a while.</summary>
    private const int WarmUps = 200;

    private static bool isWarm;

    private CSharpCompilation compilation = null!;
    private GeneratorDriver driver = null!;
    private CSharpCompilation edited = null!;
    private int revision;

    [Params(10, 20, 100, 1000)]
    public int Roots { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        if (!isWarm)
        {
            Start(20);
            for (var i = 0; i < WarmUps; i++)
            {
                edited = Workload.EditUnrelated(compilation, ++revision);
                Run();
                edited = Workload.EditRoot(compilation, root: 3, ++revision);
                Run();
                edited = Workload.DeclareUnrelated(compilation, ++revision);
                Run();
                edited = Workload.Create(20);
                Cold();
            }

            isWarm = true;
        }

        Start(Roots);
    }

    // A compilation binds its symbols once: each iteration needs one of its own.
    [IterationSetup(Target = nameof(Cold))]
    public void Parse() => edited = Workload.Create(Roots);

    [Benchmark]
    public GeneratorDriver Cold() => NewDriver().RunGenerators(edited);

    [IterationSetup(Target = nameof(UnrelatedEdit))]
    public void EditUnrelated() => edited = Workload.EditUnrelated(compilation, ++revision);

    [Benchmark]
    public void UnrelatedEdit() => Run();

    [IterationSetup(Target = nameof(UnrelatedDeclaration))]
    public void DeclareUnrelated() => edited = Workload.DeclareUnrelated(compilation, ++revision);

    [Benchmark]
    public void UnrelatedDeclaration() => Run();

    [IterationSetup(Target = nameof(DocComment))]
    public void EditDocComment() => edited = Workload.EditDocComment(compilation, root: 3, ++revision);

    [Benchmark]
    public void DocComment() => Run();

    [IterationSetup(Target = nameof(OneProperty))]
    public void EditProperty() => edited = Workload.EditRoot(compilation, root: 3, ++revision);

    [Benchmark]
    public void OneProperty() => Run();

    [IterationSetup(Target = nameof(SharedType))]
    public void EditShared() => edited = Workload.EditShared(compilation, shared: 0, ++revision);

    [Benchmark]
    public void SharedType() => Run();

    internal static CSharpGeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new CustomResourceGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions());

    private void Start(int roots)
    {
        compilation = Workload.Create(roots);
        driver = NewDriver().RunGenerators(compilation);
    }

    private void Run()
    {
        driver = driver.RunGenerators(edited);
        compilation = edited;
    }
}
