using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Shouldly;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>
/// A project in an editor: one driver follows its edits. Alpha and Beta use the type Shared, Gamma does not; what they have
/// in common else are files without any resource.
/// </summary>
internal sealed class EditedProject
{
    public static readonly string[] Manifests = ["alphas.test.acme.io.manifest.g.cs", "betas.test.acme.io.manifest.g.cs", "gammas.test.acme.io.manifest.g.cs"];

    private Dictionary<string, SourceText> sources = [];

    /// <param name="isTracked">Whether the steps are told; where they are, Roslyn 4.14 loses outputs of its own steps after some edits.</param>
    /// <param name="onParse">Is told each class that is parsed.</param>
    /// <param name="withClient">Whether the project references the client.</param>
    public EditedProject(bool isTracked = true, Action<INamedTypeSymbol>? onParse = null, bool withClient = false)
        : this(isTracked ? null : new CustomResourceGenerator(onParse ?? (_ => { })), withClient)
    {
    }

    /// <param name="generator">A generator whose steps are not told, or <see langword="null"/> for one whose steps are.</param>
    /// <param name="withClient">Whether the project references the client.</param>
    public EditedProject(CustomResourceGenerator? generator, bool withClient = false)
    {
        Compilation = TestCompilation.Create([], withClient ? TestCompilation.Client : []).AddSyntaxTrees(
            Tree("Alpha.cs", Root("Alpha", "public Shared? Shared { get; init; }")),
            Tree("Beta.cs", Root("Beta", "public Shared? Shared { get; init; }")),
            Tree("Gamma.cs", Root("Gamma", "public int? Size { get; init; }")),
            Tree("Shared.cs", """
                namespace Test;

                /// <summary>What two have in common.</summary>
                public sealed record Shared
                {
                    /// <summary>Its name.</summary>
                    [MaxLength(Limits.Name)]
                    public required string Name { get; init; }
                }
                """),
            Tree("Limits.cs", """
                namespace Test;

                internal static class Limits
                {
                    public const int Name = 63;
                }
                """),
            Tree("Other.cs", """
                namespace Test;

                internal static class Other
                {
                    public static int Number() => 1;
                }
                """));
        Driver = generator is null
            ? GeneratorRun.NewDriver(Compilation)
            : CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions());
        Run();
    }

    public CSharpCompilation Compilation { get; private set; }

    public GeneratorDriver Driver { get; private set; }

    /// <summary>Replaces one text in one file, as typing does: what is not touched keeps its syntax.</summary>
    public EditedProject Replace(string path, string text, string replacement)
    {
        var tree = File(path);
        var source = tree.GetText();
        var start = source.ToString().IndexOf(text, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"{path} has no '{text}'");
        Compilation = Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(source.WithChanges(new TextChange(new TextSpan(start, text.Length), replacement))));
        return this;
    }

    public EditedProject Add(string path, string source)
    {
        Compilation = Compilation.AddSyntaxTrees(Tree(path, source));
        return this;
    }

    public EditedProject Remove(string path)
    {
        Compilation = Compilation.RemoveSyntaxTrees(File(path));
        return this;
    }

    public EditedProject With(CSharpCompilation compilation)
    {
        Compilation = compilation;
        return this;
    }

    public EditedProject WithProperty(string name, string value)
    {
        Driver = Driver.WithUpdatedAnalyzerConfigOptions(GeneratorRun.NewOptions((name, value)));
        return this;
    }

    /// <summary>Runs the generator after an edit.</summary>
    public StepReasons Run()
    {
        Driver = Driver.RunGenerators(Compilation);
        var result = Driver.GetRunResult().Results.Single();
        result.Exception.ShouldBeNull();

        // A source that was not emitted again is the same object as before.
        var before = sources;
        sources = result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        var emitted = sources.Where(source => !before.TryGetValue(source.Key, out var text) || !ReferenceEquals(text, source.Value)).Select(source => source.Key);
        return new(result, [.. emitted.Order(StringComparer.Ordinal)], [.. before.Keys.Except(sources.Keys)]);
    }

    /// <summary>What a generator that has seen nothing before makes of the project: the edits must lead to the same.</summary>
    public void ShouldBeAsFromScratch()
    {
        var expected = GeneratorRun.NewDriver(Compilation).RunGenerators(Compilation).GetRunResult().Results.Single();
        var actual = Driver.GetRunResult().Results.Single();
        actual.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())).Order()
            .ShouldBe(expected.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())).Order());
        actual.Diagnostics.Select(d => d.ToString()).ShouldBe(expected.Diagnostics.Select(d => d.ToString()));
    }

    public static string Root(string name, string members, string version = "v1", string attributes = "") => $$"""
        namespace Test;

        /// <summary>A resource.</summary>
        [CustomResource("test.acme.io", "{{version}}", Kind = "{{name.Replace("V2", "")}}"{{attributes}})]
        public sealed partial class {{name}}
        {
            /// <summary>What is wanted.</summary>
            public {{name}}Spec? Spec { get; init; }

            public string Describe()
            {
                return "{{name}}";
            }
        }

        public sealed record {{name}}Spec
        {
            /// <summary>How many there are.</summary>
            [Range(1, 9)]
            public int Count { get; init; } = 1;

            {{members}}
        }
        """;

    private SyntaxTree File(string path) => Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    private static SyntaxTree Tree(string path, string source) => TestCompilation.Tree(source, path);
}
