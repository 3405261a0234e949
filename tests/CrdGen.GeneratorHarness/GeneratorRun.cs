using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CrdGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.GeneratorHarness;

/// <summary>One run of the generator on some source, with all that came out.</summary>
public sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriver driver, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        Driver = driver;
        Output = output;
        Diagnostics = diagnostics;
        Manifests = output.Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == nameof(GeneratedManifestAttribute))
            .ToDictionary(attribute => (string)attribute.ConstructorArguments[0].Value!, attribute => (string)attribute.ConstructorArguments[1].Value!);
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator itself said.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The manifests as JSON, by path.</summary>
    public IReadOnlyDictionary<string, string> Manifests { get; }

    /// <summary>The only manifest.</summary>
    public JsonNode Manifest => JsonNode.Parse(Manifests.Single().Value)!;

    /// <summary>The schema of the first version of the only manifest.</summary>
    public JsonNode Schema => Manifest["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!;

    /// <summary>What the compiler says to source and generated code together, with warnings as errors; hidden notes aside.</summary>
    public IEnumerable<Diagnostic> CompilerErrors => Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Runs the generator on files of source.</summary>
    public static GeneratorRun Of(params string[] sources) => Of(TestCompilation.Create(sources));

    /// <summary>Runs the generator on files of source in a project that references the client.</summary>
    public static GeneratorRun OfClient(params string[] sources) => Of(TestCompilation.Create(sources, TestCompilation.Client));

    /// <summary>Runs both generators on files of source in a project that references the operator.</summary>
    public static GeneratorRun OfOperator(params string[] sources) =>
        OfGenerators(TestCompilation.Create(sources, TestCompilation.Operator), new CustomResourceGenerator(), new ControllerGenerator());

    /// <summary>Runs generators on a compilation.</summary>
    public static GeneratorRun OfGenerators(CSharpCompilation compilation, params IIncrementalGenerator[] generators)
    {
        var driver = NewDriver(generators, compilation).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        return new(driver, output, diagnostics);
    }

    public static GeneratorRun Of(CSharpCompilation compilation, params (string Name, string Value)[] properties)
    {
        var driver = NewDriver(compilation, properties).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        return new(driver, output, diagnostics);
    }

    /// <summary>A driver that records why each step ran.</summary>
    public static GeneratorDriver NewDriver(CSharpCompilation compilation, params (string Name, string Value)[] properties) =>
        NewDriver([new CustomResourceGenerator()], compilation, properties);

    /// <summary>A driver of these generators that records why each step ran.</summary>
    public static GeneratorDriver NewDriver(IEnumerable<IIncrementalGenerator> generators, CSharpCompilation compilation, params (string Name, string Value)[] properties) => CSharpGeneratorDriver.Create(
        generators.Select(generator => generator.AsSourceGenerator()),
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
        optionsProvider: NewOptions(properties),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>MSBuild properties as the compiler gives them to generators.</summary>
    public static AnalyzerConfigOptionsProvider NewOptions(params (string Name, string Value)[] properties) => new Options(properties);

    /// <summary>A spec with these members (C#) in a resource <c>Widget</c>; gives the schema of <c>spec</c>.</summary>
    public static JsonNode SpecSchema(string members, string declarations = "") =>
        OfSpec(members, declarations).Schema["properties"]!["spec"]!;

    /// <summary>Runs the generator on a resource <c>Widget</c> whose spec has these members.</summary>
    public static GeneratorRun OfSpec(string members, string declarations = "", string otherFile = "") => Of($$"""
        namespace Test;

        [CustomResource("test.acme.io", "v1")]
        public partial class Widget
        {
            public required Spec Spec { get; init; }
        }

        public sealed record Spec
        {
            {{members}}
        }

        {{declarations}}
        """, otherFile);

    private sealed class Options((string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(p => "build_property." + p.Name, p => p.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
