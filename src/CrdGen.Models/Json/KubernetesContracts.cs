using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Models.Meta.V1;

namespace CrdGen.Models;

/// <summary>
/// Finds the contracts of the types in this assembly, and of what they are made of. A table of all would keep all of them in every
/// trimmed program: here stand only scalars and the types that every resource needs, and each other type has its contract as an attribute.
/// </summary>
internal static class KubernetesContracts
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Values = new()
    {
        [typeof(string)] = static options => JsonMetadataServices.CreateValueInfo<string?>(options, JsonMetadataServices.StringConverter),
        [typeof(bool)] = static options => JsonMetadataServices.CreateValueInfo<bool>(options, JsonMetadataServices.BooleanConverter),
        [typeof(int)] = static options => JsonMetadataServices.CreateValueInfo<int>(options, JsonMetadataServices.Int32Converter),
        [typeof(long)] = static options => JsonMetadataServices.CreateValueInfo<long>(options, JsonMetadataServices.Int64Converter),
        [typeof(double)] = static options => JsonMetadataServices.CreateValueInfo<double>(options, JsonMetadataServices.DoubleConverter),
        [typeof(DateTimeOffset)] = static options => JsonMetadataServices.CreateValueInfo<DateTimeOffset>(options, JsonMetadataServices.DateTimeOffsetConverter),
        [typeof(byte[])] = static options => JsonMetadataServices.CreateValueInfo<byte[]?>(options, JsonMetadataServices.ByteArrayConverter),
        [typeof(JsonNode)] = static options => JsonMetadataServices.CreateValueInfo<JsonNode?>(options, JsonMetadataServices.JsonNodeConverter),
        [typeof(bool?)] = JsonContracts.Nullable<bool>,
        [typeof(int?)] = JsonContracts.Nullable<int>,
        [typeof(long?)] = JsonContracts.Nullable<long>,
        [typeof(double?)] = JsonContracts.Nullable<double>,
        [typeof(DateTimeOffset?)] = JsonContracts.Nullable<DateTimeOffset>,

        [typeof(IntOrString)] = static options => JsonContracts.Value<IntOrString>(options, new IntOrStringConverter()),
        [typeof(MicroTime)] = static options => JsonContracts.Value<MicroTime>(options, new MicroTimeConverter()),
        [typeof(Quantity)] = static options => JsonContracts.Value<Quantity>(options, new QuantityConverter()),
        [typeof(FieldsV1)] = static options => JsonContracts.Value<FieldsV1>(options, new FieldsV1Converter()),
        [typeof(RawExtension)] = static options => JsonContracts.Value<RawExtension>(options, new RawExtensionConverter()),
        [typeof(IntOrString?)] = JsonContracts.Nullable<IntOrString>,
        [typeof(MicroTime?)] = JsonContracts.Nullable<MicroTime>,
        [typeof(Quantity?)] = JsonContracts.Nullable<Quantity>,

        [typeof(List<string>)] = JsonContracts.List<string>,
        [typeof(List<bool>)] = JsonContracts.List<bool>,
        [typeof(List<int>)] = JsonContracts.List<int>,
        [typeof(List<long>)] = JsonContracts.List<long>,
        [typeof(List<JsonNode>)] = JsonContracts.List<JsonNode>,
        [typeof(List<Quantity>)] = JsonContracts.List<Quantity>,
        [typeof(Dictionary<string, string>)] = JsonContracts.Dictionary<string>,
        [typeof(Dictionary<string, byte[]>)] = JsonContracts.Dictionary<byte[]>,
        [typeof(Dictionary<string, List<string>>)] = JsonContracts.Dictionary<List<string>>,
        [typeof(Dictionary<string, DateTimeOffset>)] = JsonContracts.Dictionary<DateTimeOffset>,
        [typeof(Dictionary<string, Quantity>)] = JsonContracts.Dictionary<Quantity>,
    };

    /// <summary>The types of CrdGen itself, which cannot have attributes of this assembly.</summary>
    private static readonly Dictionary<Type, Func<JsonContractAttribute>> Objects = new()
    {
        [typeof(Condition)] = static () => new ConditionContractAttribute(),
        [typeof(ListMeta)] = static () => new ListMetaContractAttribute(),
        [typeof(ManagedFieldsEntry)] = static () => new ManagedFieldsEntryContractAttribute(),
        [typeof(ObjectMeta)] = static () => new ObjectMetaContractAttribute(),
        [typeof(OwnerReference)] = static () => new OwnerReferenceContractAttribute(),
        [typeof(ShardInfo)] = static () => new ShardInfoContractAttribute(),
        [typeof(Status)] = static () => new StatusContractAttribute(),
        [typeof(StatusCause)] = static () => new StatusCauseContractAttribute(),
        [typeof(StatusDetails)] = static () => new StatusDetailsContractAttribute(),
    };

    /// <summary>Makes the contract of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options that it is for.</param>
    /// <returns>The contract, or <see langword="null"/> where Kubernetes' types have nothing of the type.</returns>
    public static JsonTypeInfo? Create(Type type, JsonSerializerOptions options) =>
        Values.TryGetValue(type, out var create) ? create(options)
        : Find(type) is { } contract ? contract.Create(options)
        : type.IsConstructedGenericType ? Find(type.GenericTypeArguments[^1])?.CreateCollection(type, options)
        : null;

    private static JsonContractAttribute? Find(Type type) =>
        type.Assembly == typeof(KubernetesContracts).Assembly ? type.GetCustomAttribute<JsonContractAttribute>(inherit: false)
        : Objects.TryGetValue(type, out var create) ? create()
        : null;
}
