using System.Text.Json;
using System.Text.Json.Serialization;
using Postgres;

namespace CrdGen.Client.Benchmarks;

/// <summary>What System.Text.Json's source generator makes of the sample; it needs a converter for the scalar wrapper.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(StorageClassNameConverter)])]
[JsonSerializable(typeof(PostgresCluster))]
[JsonSerializable(typeof(WholeList))]
internal sealed partial class PostgresJson : JsonSerializerContext;

internal sealed class StorageClassNameConverter : JsonConverter<StorageClassName>
{
    public override StorageClassName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, StorageClassName value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
