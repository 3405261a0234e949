using System.Text.Json.Serialization;

namespace CrdGen.Client;

/// <summary>How System.Text.Json reads and writes the client's own types.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PartialObjectMetadata))]
[JsonSerializable(typeof(Unstructured))]
[JsonSerializable(typeof(PodMetrics))]
[JsonSerializable(typeof(NodeMetrics))]
internal sealed partial class ClientJson : JsonSerializerContext;
