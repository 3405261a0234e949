using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.GeneratorHarness;

/// <summary>Compilations as a user's project makes them: .NET 10, nullable, CrdGen referenced, warnings as errors.</summary>
public static class TestCompilation
{
    /// <summary>What a project with implicit usings has, and CrdGen's namespaces.</summary>
    public const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.Linq;
        global using System.Text.Json;
        global using System.Text.Json.Nodes;
        global using System.Text.Json.Serialization;
        global using CrdGen;
        """;

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(CustomResourceAttribute).Assembly.Location)];

    /// <summary>What a project has besides that talks to the Kubernetes API.</summary>
    public static ImmutableArray<MetadataReference> Client { get; } =
    [
        MetadataReference.CreateFromFile(typeof(Client.KubernetesClient).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Models.KubernetesJson).Assembly.Location),
    ];

    /// <summary>What an operator has besides.</summary>
    public static ImmutableArray<MetadataReference> Operator { get; } =
    [
        .. Client,
        MetadataReference.CreateFromFile(typeof(Operator.OperatorBuilder).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection).Assembly.Location),
    ];

    /// <summary>Doc comments are parsed only where a project generates documentation: both must give the same.</summary>
    public static CSharpParseOptions ParseOptions(bool withDocumentation = false) =>
        CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.CSharp13)
            .WithDocumentationMode(withDocumentation ? DocumentationMode.Diagnose : DocumentationMode.None);

    /// <summary>Files named <c>Test0.cs</c>, <c>Test1.cs</c>, …, and one of global usings.</summary>
    public static CSharpCompilation Create(params string[] sources) => Create(sources, []);

    public static CSharpCompilation Create(string[] sources, IEnumerable<MetadataReference> more, string name = "Test", bool withDocumentation = false) => CSharpCompilation.Create(
        name,
        sources
            .Select((source, index) => Tree(source, $"Test{index}.cs", withDocumentation))
            .Prepend(Tree(GlobalUsings, "GlobalUsings.cs", withDocumentation)),
        [.. References, .. more],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));

    /// <summary>A library that other compilations refer to as a file, without any source.</summary>
    public static MetadataReference Library(params string[] sources)
    {
        using var stream = new MemoryStream();
        var result = Create(sources, [], "Library").Emit(stream);
        return result.Success
            ? MetadataReference.CreateFromImage(stream.ToArray())
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    /// <summary>One file.</summary>
    public static SyntaxTree Tree(string source, string path, bool withDocumentation = false) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), ParseOptions(withDocumentation), path);
}
