using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models;

/// <summary>
/// How System.Text.Json reads and writes the type that has this attribute. The contract is an attribute since nothing else must refer to
/// it: what a program does not use is trimmed with its contract, and what it uses keeps its own.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal abstract class JsonContractAttribute : Attribute
{
    /// <summary>Makes the type's contract.</summary>
    /// <param name="options">The options that it is for.</param>
    public abstract JsonTypeInfo Create(JsonSerializerOptions options);

    /// <summary>Makes the contract of a collection with the type's objects as items or values.</summary>
    /// <param name="type">The collection.</param>
    /// <param name="options">The options that it is for.</param>
    /// <returns>The contract, or <see langword="null"/> where no type of Kubernetes has such a property.</returns>
    public virtual JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => null;
}

/// <summary>The contract of a type with properties, all of which have their names in JSON and say by themselves when they are not written.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class JsonContractAttribute<T> : JsonContractAttribute
    where T : class
{
    private static readonly KubernetesTimeConverter Time = new();

    /// <inheritdoc/>
    public sealed override JsonTypeInfo Create(JsonSerializerOptions options) => JsonContracts.Object(options, () => Properties(options), New);

    /// <summary>Makes an object, whatever is required of it: what JSON lacks, System.Text.Json says by itself.</summary>
    protected abstract T New();

    /// <summary>The properties in the order in which they are written.</summary>
    protected abstract JsonPropertyInfo[] Properties(JsonSerializerOptions options);

    /// <summary>A property that is not written where it is <see langword="null"/>.</summary>
    protected static JsonPropertyInfo Optional<TValue>(JsonSerializerOptions options, string name, string jsonName, Func<object, TValue?> get, Action<object, TValue?> set) =>
        JsonContracts.Property(options, typeof(T), name, jsonName, get, set, ignore: JsonIgnoreCondition.WhenWritingNull);

    /// <summary>A property that is always written, and must not be absent.</summary>
    protected static JsonPropertyInfo Required<TValue>(JsonSerializerOptions options, string name, string jsonName, Func<object, TValue?> get, Action<object, TValue?> set) =>
        NotNull(JsonContracts.Property(options, typeof(T), name, jsonName, get, set, required: true));

    /// <summary>A property that is always written, and has a value where it is absent.</summary>
    protected static JsonPropertyInfo Given<TValue>(JsonSerializerOptions options, string name, string jsonName, Func<object, TValue?> get, Action<object, TValue?> set) =>
        NotNull(JsonContracts.Property(options, typeof(T), name, jsonName, get, set));

    /// <summary>A time that is not written where it is <see langword="null"/>.</summary>
    protected static JsonPropertyInfo OptionalTime(JsonSerializerOptions options, string name, string jsonName, Func<object, DateTimeOffset?> get, Action<object, DateTimeOffset?> set) =>
        JsonContracts.Property(options, typeof(T), name, jsonName, get, set, ignore: JsonIgnoreCondition.WhenWritingNull, converter: JsonContracts.NullableConverter<DateTimeOffset>(options, Time));

    /// <summary>A time that is always written, and must not be absent.</summary>
    protected static JsonPropertyInfo RequiredTime(JsonSerializerOptions options, string name, string jsonName, Func<object, DateTimeOffset> get, Action<object, DateTimeOffset> set) =>
        JsonContracts.Property(options, typeof(T), name, jsonName, get, set, required: true, converter: Time);

    /// <summary>The contract of a list of objects, where that is the type.</summary>
    protected static JsonTypeInfo? ListOf(Type type, JsonSerializerOptions options) =>
        type == typeof(List<T>) ? JsonContracts.List<T>(options) : null;

    /// <summary>The contract of any list of objects, where that is the type.</summary>
    protected static JsonTypeInfo? AnyListOf(Type type, JsonSerializerOptions options) =>
        type == typeof(IList<T>) ? JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new()) : null;

    /// <summary>The contract of objects by name, where that is the type.</summary>
    protected static JsonTypeInfo? DictionaryOf(Type type, JsonSerializerOptions options) =>
        type == typeof(Dictionary<string, T>) ? JsonContracts.Dictionary<T>(options) : null;

    /// <summary>What options with <c>RespectNullableAnnotations</c> ask.</summary>
    private static JsonPropertyInfo NotNull(JsonPropertyInfo property)
    {
        if (!property.PropertyType.IsValueType)
        {
            property.IsGetNullable = false;
            property.IsSetNullable = false;
        }

        return property;
    }
}
