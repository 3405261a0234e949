using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Members of a spec, and the schema that they become.</summary>
public sealed record MappingCase(string Members, string Schema, string Declarations, string OtherFile)
{
    // The judgement of all tables asks for each result once more.
    private static readonly ConcurrentDictionary<(string, string, string), Result> Results = new();

    /// <summary>The manifest of the resource.</summary>
    public string Manifest => Run().Manifest;

    /// <summary>No word from the generator or the compiler, and the schema.</summary>
    public void Check()
    {
        var result = Run();
        result.Messages.ShouldBeEmpty();

        var spec = JsonNode.Parse(result.Manifest)!["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!["properties"]!["spec"]!;
        var actual = spec["properties"] is JsonObject { Count: 1 } properties && properties["value"] is { } value ? value : spec;
        if (Text(actual) != Text(JsonNode.Parse(Schema)))
        {
            Assert.Fail($"expected\n  {Text(JsonNode.Parse(Schema))}\nbut was\n  {Text(actual)}");
        }
    }

    public override string ToString() => Members;

    private Result Run() => Results.GetOrAdd((Members, Declarations, OtherFile), static source =>
    {
        var run = GeneratorRun.OfSpec(source.Item1, source.Item2, source.Item3);
        var messages = run.Diagnostics.Concat(run.CompilerErrors).Select(d => d.ToString()).ToArray();
        return new(run.Manifests.Values.SingleOrDefault() ?? "", messages);
    });

    /// <summary>JSON with keys in one order.</summary>
    private static string Text(JsonNode? node) => Sort(node)?.ToJsonString(Readable) ?? "null";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Sort(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Sort)]),
        _ => node?.DeepClone(),
    };

    private sealed record Result(string Manifest, string[] Messages);
}
