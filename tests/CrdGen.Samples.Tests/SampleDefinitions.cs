using System.Reflection;
using System.Text.Json.Nodes;
using CrdGen.SampleObjects;
using CrdGen.Samples.Tests.Comparison;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Shouldly;

namespace CrdGen.Samples.Tests;

/// <summary>Definitions as their projects publish them, and as the samples come to them.</summary>
internal static class SampleDefinitions
{
    /// <summary>The file in <c>Upstream</c>, or else the definition in the corpus.</summary>
    public static JsonNode? Upstream(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Upstream", file);
        return File.Exists(path)
            ? YamlReader.Read(File.ReadAllText(path))
            : JsonNode.Parse(Corpus.All.Single(definition => definition.Name == Path.GetFileNameWithoutExtension(file)).Json.ToString());
    }

    public static JsonNode? Generated(string assembly, string file)
    {
        var manifests = Assembly.Load(assembly).GetCustomAttributes<GeneratedManifestAttribute>().ToList();
        var manifest = manifests.Find(manifest => Path.GetFileName(manifest.Path) == file);
        manifest.ShouldNotBeNull($"{assembly} has no manifest {file}, only [{string.Join(", ", manifests.Select(manifest => manifest.Path))}].");
        return JsonNode.Parse(manifest.Json);
    }

    public static CustomResourceDefinition Read(JsonNode? definition) => CustomResourceDefinitionReader.Read(JsonReader.Read(definition!.ToJsonString()));
}
