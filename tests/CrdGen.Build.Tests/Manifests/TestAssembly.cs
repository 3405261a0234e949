using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Build.Tests.Manifests;

/// <summary>Compiles assemblies that carry manifests, as the generator leaves them.</summary>
internal static class TestAssembly
{
    private const string Attribute = """
        namespace CrdGen
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class GeneratedManifestAttribute(string path, string json) : System.Attribute
            {
                public string Path => path;
                public string Json => json;
                public string RuleCosts { get; set; }
            }
        }
        """;

    /// <summary>Compiles an assembly into a file.</summary>
    /// <param name="file">Where it goes.</param>
    /// <param name="manifests">Paths and JSON.</param>
    public static void Write(string file, params (string Path, string Json)[] manifests)
    {
        // The attribute comes from another assembly, as it does for users.
        var library = Compile("CrdGen", Attribute, []);
        var lines = manifests.Select(manifest => $"[assembly: CrdGen.GeneratedManifest({Literal(manifest.Path)}, {Literal(manifest.Json)})]");
        File.WriteAllBytes(file, Compile("Test", string.Join('\n', lines), [MetadataReference.CreateFromImage(library)]));
    }

    /// <summary>An assembly that declares the attribute itself.</summary>
    public static void WriteSelfContained(string file, string path, string json) =>
        File.WriteAllBytes(file, Compile("Test", $"[assembly: CrdGen.GeneratedManifest({Literal(path)}, {Literal(json)})]\n{Attribute}", []));

    /// <summary>An assembly whose manifest has something more.</summary>
    public static void WriteMore(string file, string path, string json, string more) =>
        File.WriteAllBytes(file, Compile("Test", $"[assembly: CrdGen.GeneratedManifest({Literal(path)}, {Literal(json)}, {more})]\n{Attribute}", []));

    public static void WriteSource(string file, string source) => File.WriteAllBytes(file, Compile("Test", source, []));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static byte[] Compile(string name, string source, IEnumerable<MetadataReference> references)
    {
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            [.. Net100.References.All, .. references],
            new(OutputKind.DynamicallyLinkedLibrary, deterministic: true)).Emit(stream);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return stream.ToArray();
    }
}
