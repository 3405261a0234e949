using System.IO.Compression;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cel.Tests.Cases;

/// <summary>The API server's own cases; see README.md.</summary>
internal static class CelCases
{
    private static readonly Lazy<CelCase[]> Cases = new(() => Read().ToArray());

    public static IReadOnlyList<CelCase> All => Cases.Value;

    public static IEnumerable<CelCase> Of(string test) => Cases.Value.Where(c => c.Test == test);

    private static IEnumerable<CelCase> Read()
    {
        using var file = typeof(CelCases).Assembly.GetManifestResourceStream("cel-cases.jsonl.gz")!;
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            yield return new(number, JsonReader.Read(line));
        }
    }
}

/// <summary>A line of the cases.</summary>
/// <param name="Line">Its number from 1.</param>
/// <param name="Json">All of it.</param>
internal sealed record CelCase(int Line, JsonValue Json)
{
    public string Test => Text("test")!;

    public string Name => Text("name")!;

    public string Rule => Text("rule")!;

    /// <summary>The schema with the rule in it (<c>CostEstimate</c>), or without.</summary>
    public JsonSchemaProps Schema => SchemaReader.Read(Json.Get("schema")!);

    public string? Text(string key) => Json.Get(key)?.Text;

    public override string ToString() => $"line {Line} {Name}: {Rule}";
}
