using System.Text.Json;
using System.Text.Json.Serialization;
using Postgres;

namespace CrdGen.Client.Tests.Resources;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(StorageClassNameConverter)])]
[JsonSerializable(typeof(PostgresCluster))]
internal sealed partial class PostgresJson : JsonSerializerContext;

internal sealed class StorageClassNameConverter : JsonConverter<StorageClassName>
{
    public override StorageClassName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, StorageClassName value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
