using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using Shouldly;
using Xunit;

namespace CrdGen.Contracts.Tests;

/// <summary>Random objects of all resources of the samples are read and written as System.Text.Json does by reflection.</summary>
public sealed class SampleTests
{
    private const int Objects = 40;

    private static readonly Assembly[] Assemblies = [.. new[] { "Postgres", "CertManager", "Keda", "GatewayApi" }.Select(Assembly.Load)];

    public static TheoryData<string> Resources => [.. Types.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Type> Types { get; } = Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.GetCustomAttribute<CustomResourceAttribute>() is not null)
        .ToDictionary(type => type.FullName!);

    [Theory, MemberData(nameof(Resources))]
    public void Random_objects_are_read_and_written_the_same(string resource)
    {
        var type = Types[resource];
        type.GetInterfaces().ShouldContain(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IApiResource<>));
        typeof(SampleTests).GetMethod(nameof(Compare), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static void Compare<T>()
        where T : IApiResource<T>
    {
        var manifest = Assemblies.SelectMany(assembly => assembly.GetCustomAttributes<GeneratedManifestAttribute>())
            .Single(manifest => manifest.Path == $"{T.Definition.Plural}.{T.Definition.Group}.yaml");
        var definition = CustomResourceDefinitionReader.Read(JsonReader.Read(manifest.Json));
        var version = definition.Versions.Single(version => version.Name == T.Definition.Version);
        var random = new Random(17);
        var compared = 0;
        for (var i = 0; i < Objects; i++)
        {
            var json = Samples.Create(definition, version, random).ToString();
            if (!IsReadable<T>(json))
            {
                // A schema without limits allows numbers that the C# type has not.
                Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, T.JsonTypeInfo));
                continue;
            }

            compared++;
            var written = Contract.ShouldAgree<T>(json);
            written["kind"]!.GetValue<string>().ShouldBe(T.Definition.Kind, json);
            ShouldHaveAll(JsonNode.Parse(json), written, "");
        }

        compared.ShouldBeGreaterThan(Objects / 4);
    }

    private static bool IsReadable<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Contract.Reflection) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Nothing that was read is lost, but for nulls and numbers and times that are written otherwise.</summary>
    private static void ShouldHaveAll(JsonNode? expected, JsonNode? actual, string path)
    {
        switch (expected)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields.Where(field => field.Value is not null))
                {
                    actual.ShouldNotBeNull(path);
                    actual[name].ShouldNotBeNull($"{path}.{name}");
                    ShouldHaveAll(value, actual[name], $"{path}.{name}");
                }

                break;
            case JsonArray items:
                actual.ShouldNotBeNull(path).AsArray().Count.ShouldBe(items.Count, path);
                break;
        }
    }
}
