using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models;

/// <summary>
/// The contracts of .NET's own scalars, of any JSON, and of what may be null of these, as far as Kubernetes' types have none of them
/// (<see cref="KubernetesContracts"/>). Projects need not repeat them.
/// </summary>
internal sealed class ScalarContracts : IJsonTypeInfoResolver
{
    public static readonly ScalarContracts Instance = new();

    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> contracts = new()
    {
        [typeof(char)] = static options => JsonMetadataServices.CreateValueInfo<char>(options, JsonMetadataServices.CharConverter),
        [typeof(sbyte)] = static options => JsonMetadataServices.CreateValueInfo<sbyte>(options, JsonMetadataServices.SByteConverter),
        [typeof(byte)] = static options => JsonMetadataServices.CreateValueInfo<byte>(options, JsonMetadataServices.ByteConverter),
        [typeof(short)] = static options => JsonMetadataServices.CreateValueInfo<short>(options, JsonMetadataServices.Int16Converter),
        [typeof(ushort)] = static options => JsonMetadataServices.CreateValueInfo<ushort>(options, JsonMetadataServices.UInt16Converter),
        [typeof(uint)] = static options => JsonMetadataServices.CreateValueInfo<uint>(options, JsonMetadataServices.UInt32Converter),
        [typeof(ulong)] = static options => JsonMetadataServices.CreateValueInfo<ulong>(options, JsonMetadataServices.UInt64Converter),
        [typeof(float)] = static options => JsonMetadataServices.CreateValueInfo<float>(options, JsonMetadataServices.SingleConverter),
        [typeof(decimal)] = static options => JsonMetadataServices.CreateValueInfo<decimal>(options, JsonMetadataServices.DecimalConverter),
        [typeof(Half)] = static options => JsonMetadataServices.CreateValueInfo<Half>(options, JsonMetadataServices.HalfConverter),
        [typeof(Guid)] = static options => JsonMetadataServices.CreateValueInfo<Guid>(options, JsonMetadataServices.GuidConverter),
        [typeof(Uri)] = static options => JsonMetadataServices.CreateValueInfo<Uri?>(options, JsonMetadataServices.UriConverter),
        [typeof(Version)] = static options => JsonMetadataServices.CreateValueInfo<Version?>(options, JsonMetadataServices.VersionConverter),
        [typeof(DateTime)] = static options => JsonMetadataServices.CreateValueInfo<DateTime>(options, JsonMetadataServices.DateTimeConverter),
        [typeof(DateOnly)] = static options => JsonMetadataServices.CreateValueInfo<DateOnly>(options, JsonMetadataServices.DateOnlyConverter),
        [typeof(TimeOnly)] = static options => JsonMetadataServices.CreateValueInfo<TimeOnly>(options, JsonMetadataServices.TimeOnlyConverter),
        [typeof(TimeSpan)] = static options => JsonMetadataServices.CreateValueInfo<TimeSpan>(options, JsonMetadataServices.TimeSpanConverter),
        [typeof(Memory<byte>)] = static options => JsonMetadataServices.CreateValueInfo<Memory<byte>>(options, JsonMetadataServices.MemoryByteConverter),
        [typeof(ReadOnlyMemory<byte>)] = static options => JsonMetadataServices.CreateValueInfo<ReadOnlyMemory<byte>>(options, JsonMetadataServices.ReadOnlyMemoryByteConverter),
        [typeof(object)] = static options => JsonMetadataServices.CreateValueInfo<object?>(options, JsonMetadataServices.ObjectConverter),
        [typeof(JsonElement)] = static options => JsonMetadataServices.CreateValueInfo<JsonElement>(options, JsonMetadataServices.JsonElementConverter),
        [typeof(JsonDocument)] = static options => JsonMetadataServices.CreateValueInfo<JsonDocument?>(options, JsonMetadataServices.JsonDocumentConverter),
        [typeof(JsonObject)] = static options => JsonMetadataServices.CreateValueInfo<JsonObject?>(options, JsonMetadataServices.JsonObjectConverter),
        [typeof(JsonArray)] = static options => JsonMetadataServices.CreateValueInfo<JsonArray?>(options, JsonMetadataServices.JsonArrayConverter),
        [typeof(JsonValue)] = static options => JsonMetadataServices.CreateValueInfo<JsonValue?>(options, JsonMetadataServices.JsonValueConverter),
        [typeof(char?)] = JsonContracts.Nullable<char>,
        [typeof(sbyte?)] = JsonContracts.Nullable<sbyte>,
        [typeof(byte?)] = JsonContracts.Nullable<byte>,
        [typeof(short?)] = JsonContracts.Nullable<short>,
        [typeof(ushort?)] = JsonContracts.Nullable<ushort>,
        [typeof(uint?)] = JsonContracts.Nullable<uint>,
        [typeof(ulong?)] = JsonContracts.Nullable<ulong>,
        [typeof(float?)] = JsonContracts.Nullable<float>,
        [typeof(decimal?)] = JsonContracts.Nullable<decimal>,
        [typeof(Half?)] = JsonContracts.Nullable<Half>,
        [typeof(Guid?)] = JsonContracts.Nullable<Guid>,
        [typeof(DateTime?)] = JsonContracts.Nullable<DateTime>,
        [typeof(DateOnly?)] = JsonContracts.Nullable<DateOnly>,
        [typeof(TimeOnly?)] = JsonContracts.Nullable<TimeOnly>,
        [typeof(TimeSpan?)] = JsonContracts.Nullable<TimeSpan>,
        [typeof(Memory<byte>?)] = JsonContracts.Nullable<Memory<byte>>,
        [typeof(ReadOnlyMemory<byte>?)] = JsonContracts.Nullable<ReadOnlyMemory<byte>>,
        [typeof(JsonElement?)] = JsonContracts.Nullable<JsonElement>,

        // What an object may hold that is typed as any value.
        [typeof(Dictionary<string, object>)] = static options => JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, object>, string, object>(options, new() { ObjectCreator = static () => [] }),
        [typeof(List<object>)] = static options => JsonMetadataServices.CreateListInfo<List<object>, object>(options, new() { ObjectCreator = static () => [] }),
        [typeof(object[])] = static options => JsonMetadataServices.CreateArrayInfo<object>(options, new()),
        [typeof(string[])] = static options => JsonMetadataServices.CreateArrayInfo<string>(options, new()),
    };

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        contracts.TryGetValue(type, out var create) ? create(options) : null;
}
