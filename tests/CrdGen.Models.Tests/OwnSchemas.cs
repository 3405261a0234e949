using System.Text.RegularExpressions;
using CrdGen.Generator.Parsing;
using CrdGen.GeneratorHarness;
using CrdGen.KubernetesModels;
using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;
using Microsoft.CodeAnalysis;

namespace CrdGen.Models.Tests;

/// <summary>
/// The schemas that the generator reads out of the models' C#: the marks by which it would look them up are taken away. Types
/// with JSON of their own (IntOrString, Quantity, …) keep theirs: they have no fields to be read.
/// </summary>
internal sealed partial class OwnSchemas
{
    /// <summary>What stands for a schema within a schema, here and in what is expected: no manifest could hold all levels.</summary>
    public const string LeafSchema = """{"type":"object","description":"One level down."}""";

    private readonly Compilation compilation;
    private readonly SchemaParser parser;

    /// <param name="change">A change to the code of a file, by path.</param>
    public OwnSchemas(Func<string, string, string>? change = null)
    {
        var sources = ModelFiles.Create()
            .Where(file => System.IO.Path.GetFileName(file.Key) is not "KubernetesJson.Types.cs" && !file.Key.Contains("/Contracts/", StringComparison.Ordinal) && !file.Key.StartsWith(ClientFiles.Folder, StringComparison.Ordinal))
            .Select(file => Prepare(file.Key, change?.Invoke(file.Key, file.Value) ?? file.Value))
            .Append($"namespace CrdGen.Models.ApiExtensions.V1;\n[RawSchema(\"\"\"{LeafSchema}\"\"\")] public sealed class Leaf;");
        compilation = TestCompilation.Create([.. sources], [MetadataReference.CreateFromFile(typeof(KubernetesJson).Assembly.Location)]);
        parser = SchemaParser.For(compilation);
    }

    /// <summary>What does not compile. That the types of the sources are in the references too, and interfaces mean those, is no matter.</summary>
    public IEnumerable<Diagnostic> CompilerErrors => compilation.GetDiagnostics().Where(d => d is { Severity: DiagnosticSeverity.Error, Id: not ("CS0436" or "CS0738") } && !IsAboutContract(d));

    /// <summary>Contracts are those of the references: they have their types, and are not for others.</summary>
    private static bool IsAboutContract(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture) is var message && diagnostic.Id switch
    {
        "CS0029" => message.Contains("JsonTypeInfo<", StringComparison.Ordinal),
        "CS0122" => message.Contains("KubernetesListContractAttribute<", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The schema of a definition's C# type, and what the generator says of it.</summary>
    public (string Json, IReadOnlyList<string> Diagnostics) Of(string name)
    {
        var type = ModelTypeNames.Find(name) is { } model
            ? Type($"{model.Namespace}.{model.Name}")
            : compilation.GetTypeByMetadataName(name == TypeReference.Time ? "System.DateTimeOffset" : "System.Text.Json.Nodes.JsonNode")!;
        var sink = parser.NewSink(null);
        var parsed = parser.Parse(type, type, sink);
        return (SchemaWriter.Write(parsed.Schema).ToString(), [.. sink.ToArray().Select(diagnostic => diagnostic.ToString())]);
    }

    private INamedTypeSymbol Type(string name) =>
        compilation.Assembly.GetTypeByMetadataName(name) ?? compilation.GetTypeByMetadataName(name) ?? throw new InvalidOperationException($"{name} is not there");

    private static string Prepare(string path, string code)
    {
        code = Mark().Replace(code, "[").Replace("[]\n", "", StringComparison.Ordinal);
        return path.EndsWith("/JSONSchemaProps.cs", StringComparison.Ordinal) ? WithinSchema().Replace(code, "Leaf") : code;
    }

    [GeneratedRegex(@"^\[KubernetesType\(""[^""]*""\)(, )?", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=^ {4}public [^\n]*)\bJSONSchemaProps\b", RegexOptions.Multiline)]
    private static partial Regex WithinSchema();
}
