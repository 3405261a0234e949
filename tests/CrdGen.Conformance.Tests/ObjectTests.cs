using System.Text.Json;
using CrdGen.Conformance.Tests.Comparison;
using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Conformance.Tests;

/// <summary>Objects of all published definitions, random but valid, go through the C# of the importer and stay what they are.</summary>
public sealed class ObjectTests
{
    private const int Seed = 20240602;

    private const int ObjectsPerVersion = 4;

    internal static readonly Lazy<ImportedTypes> Types = new(() => ImportedTypes.Load(RoundTripTests.Together.Value.Output));

    public static TheoryData<string> Projects => [.. Corpus.All.Select(d => d.Project).Distinct()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_object_is_the_same_after_JSON_to_CSharp_to_JSON(string project) =>
        Corpus.All.Where(d => d.Project == project).SelectMany(d => d.Definition.Versions.SelectMany(version => Changes(d.Definition, version))).ShouldBeEmpty();

    private static IEnumerable<string> Changes(CustomResourceDefinition definition, CustomResourceDefinitionVersion version)
    {
        var type = Types.Value.Find(definition.Group, version.Name, definition.Names.Kind);
        var random = new Random(Seed);
        for (var i = 0; i < ObjectsPerVersion; i++)
        {
            // As the API server would store it, and without nulls: optional in C# is absent or null, and null is not written.
            var sample = WithoutNulls(Defaulting.Apply(Samples.Create(definition, version, random), version.Schema));
            foreach (var change in Changes(sample, type).Take(3))
            {
                yield return $"{definition.Name} {version.Name}, seed {Seed}, object {i}: {change}";
            }
        }
    }

    private static List<string> Changes(JsonValue sample, Type type)
    {
        try
        {
            var once = Travel(JsonWriter.Write(sample), type);
            var changes = ObjectDifference.Find(sample, JsonReader.Read(once)).ToList();
            return changes.Count > 0 || Travel(once, type) == once ? changes : ["the second time it is another"];
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            return [exception.Message];
        }
    }

    internal static string Travel(string json, Type type) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, ReflectionJson.WithoutNulls), type, ReflectionJson.WithoutNulls);

    internal static JsonValue WithoutNulls(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => JsonValue.From(value.Members.Where(m => m.Value.Kind != JsonKind.Null).Select(m => new JsonMember(m.Name, WithoutNulls(m.Value)))),
        JsonKind.Array => JsonValue.From(value.Items.Select(WithoutNulls)),
        _ => value,
    };
}
