using System.Text.Json.Serialization;

namespace CrdGen.Client.Json;

/// <summary>How metadata without an object is read.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PartialObjectMetadata))]
internal sealed partial class MetadataJson : JsonSerializerContext;
