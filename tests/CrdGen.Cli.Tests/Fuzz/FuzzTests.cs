using System.Diagnostics;
using System.Text;
using CrdGen.TestSupport;

namespace CrdGen.Cli.Tests.Fuzz;

/// <summary>
/// Whatever is in the files: the tool ends in time, with 0 or 1, and what it says has a place. <c>CRDGEN_FUZZ</c> is the number
/// of runs, <c>CRDGEN_SEED</c> the first seed.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly byte[][] Texts =
    [
        Encoding.UTF8.GetBytes(Definitions.Yaml("Widget")),
        File.ReadAllBytes(Repository.File("samples", "Postgres", "manifests", "postgresclusters.postgres.acme.io.yaml")),
        File.ReadAllBytes(Repository.File("samples", "Keda", "manifests", "scaledobjects.keda.sh.yaml")),
        Encoding.UTF8.GetBytes("""{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"a.b.c"},"spec":{}}]}"""),
    ];

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task Mutated_definitions()
    {
        tool.Write("widget.yaml", "apiVersion: acme.io/v1\nkind: Widget\nmetadata: {name: a}\nspec: {name: abc}\n");
        await ForEachSeedAsync(async random =>
        {
            tool.Write("crds/a.yaml", ByteMutations.Apply(Texts[random.Next(Texts.Length)], random));
            Check(await tool.RunAsync("", "import", "@crds", "-n", "Acme", "-o", "@out"));
            Check(await tool.RunAsync("", "validate", "@widget.yaml", "--crd", "@crds"));
        });
    }

    [Fact]
    public async Task Mutated_objects()
    {
        tool.Write("crd.yaml", Definitions.Yaml("Widget"));
        var text = Encoding.UTF8.GetBytes("apiVersion: acme.io/v1\nkind: Widget\nmetadata:\n  name: a\n  labels: &a {b: c}\n  annotations: *a\nspec:\n  name: abc\n  size: 3\n---\n{\"kind\": \"List\", \"items\": []}\n");
        await ForEachSeedAsync(async random =>
        {
            tool.Write("a.yaml", ByteMutations.Apply(text, random));
            Check(await tool.RunAsync("", "validate", "@a.yaml", "--crd", "@crd.yaml"));
        });
    }

    private static async Task ForEachSeedAsync(Func<Random, Task> run)
    {
        var first = int.TryParse(Environment.GetEnvironmentVariable("CRDGEN_SEED"), out var seed) ? seed : 1;
        var count = int.TryParse(Environment.GetEnvironmentVariable("CRDGEN_FUZZ"), out var runs) ? runs : 400;
        for (var i = first; i < first + count; i++)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                await run(new Random(i));
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                Assert.Fail($"seed {i}: {e}");
            }
            catch (ShouldAssertException e)
            {
                Assert.Fail($"seed {i}: {e.Message}");
            }

            watch.Elapsed.ShouldBeLessThan(Patience, $"seed {i}");
        }
    }

    private static void Check(ToolResult result)
    {
        result.ExitCode.ShouldBeInRange(0, 1);
        (result.ExitCode == 1).ShouldBe(result.Error.Contains("error CRD8", StringComparison.Ordinal), result.Error);
        result.Error.ShouldNotContain("   at ");
    }
}
