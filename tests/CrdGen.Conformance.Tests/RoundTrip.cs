using CrdGen.Cli.Import.Resources;
using CrdGen.GeneratorHarness;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace CrdGen.Conformance.Tests;

/// <summary>Definitions → C# → definitions.</summary>
internal sealed class RoundTrip
{
    private readonly GeneratorRun run;

    private RoundTrip(ImportResult import, GeneratorRun run)
    {
        Import = import;
        this.run = run;
        Manifests = run.Manifests.ToDictionary(manifest => Path.GetFileNameWithoutExtension(manifest.Key), manifest => manifest.Value, StringComparer.Ordinal);
    }

    public ImportResult Import { get; }

    /// <summary>The generated definitions as JSON, by name.</summary>
    public IReadOnlyDictionary<string, string> Manifests { get; }

    /// <summary>The C# with what was generated.</summary>
    public Compilation Output => run.Output;

    /// <summary>What compiler and generator say, with warnings as errors.</summary>
    public IEnumerable<string> Diagnostics => run.Diagnostics.Concat(run.CompilerErrors).Where(d => !d.IsSuppressed && d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()).Distinct();

    /// <param name="definitions">The definitions, which become one project.</param>
    /// <param name="options">How they become C#.</param>
    /// <param name="implicitUsings">Whether the project has the usings that the SDK offers.</param>
    public static RoundTrip Of(IEnumerable<CustomResourceDefinition> definitions, ImportOptions options, bool implicitUsings = false)
    {
        var import = ImportOf(definitions, options);
        var project = TestCompilation.Create("");
        var trees = import.Files.Select(file => TestCompilation.Tree(file.Write(), file.Path, withDocumentation: true));
        var compilation = CSharpCompilation.Create(
            "Imported",
            implicitUsings ? trees.Append(TestCompilation.Tree(SdkUsings, "Usings.cs", withDocumentation: true)) : trees,
            [.. project.References, MetadataReference.CreateFromFile(typeof(Models.Core.V1.PodSpec).Assembly.Location)],
            project.Options.WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]));
        return new(import, GeneratorRun.Of(compilation));
    }

    public static ImportResult ImportOf(IEnumerable<CustomResourceDefinition> definitions, ImportOptions options)
    {
        var importer = new ResourceImporter(options);
        foreach (var definition in definitions)
        {
            importer.Add(definition).ShouldBeTrue(definition.Name);
        }

        return importer.Import();
    }

    private const string SdkUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    /// <summary>A generated definition, or <see langword="null"/> where there is none.</summary>
    public JsonValue? Manifest(string name) => Manifests.TryGetValue(name, out var json) ? JsonReader.Read(json) : null;
}
