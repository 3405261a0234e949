using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models;

/// <summary>What the generator's code for JSON calls, so that there is little of it. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonContracts
{
    /// <summary>
    /// How objects are read and written: names in camel case and compared exactly, as Kubernetes does; what is null is not
    /// written, since the API server takes null for a value; a discriminator may stand anywhere, since the API server sorts fields.
    /// </summary>
    /// <param name="contracts">The contracts of the project's own types; those of Kubernetes' types and of .NET's come after.</param>
    public static JsonSerializerOptions Options(IJsonTypeInfoResolver contracts)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.TypeInfoResolverChain.Add(contracts);
        options.TypeInfoResolverChain.Add(ScalarContracts.Instance);
        options.TypeInfoResolverChain.Add(KubernetesJson.Default);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>The contract of an object.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="options">The options that it is for.</param>
    /// <param name="properties">Makes its fields.</param>
    /// <param name="create">Makes an object; <see langword="null"/> where it is made with arguments, or never.</param>
    /// <param name="createWith">Makes an object with the arguments of a constructor.</param>
    /// <param name="parameters">The parameters of that constructor.</param>
    /// <param name="numbers">How its numbers are read and written.</param>
    /// <param name="unmapped">What is done with fields that it does not have.</param>
    /// <param name="populate">Whether what a property holds is filled rather than replaced.</param>
    public static JsonTypeInfo<T> Object<T>(
        JsonSerializerOptions options,
        Func<JsonPropertyInfo[]> properties,
        Func<T>? create = null,
        Func<object[], T>? createWith = null,
        Func<JsonParameterInfoValues[]>? parameters = null,
        JsonNumberHandling numbers = default,
        JsonUnmappedMemberHandling? unmapped = null,
        bool populate = false)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(properties);
        var type = JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectCreator = create,
            ObjectWithParameterizedConstructorCreator = createWith,
            ConstructorParameterMetadataInitializer = parameters,
            PropertyMetadataInitializer = _ => properties(),
            NumberHandling = numbers,
        });
        type.UnmappedMemberHandling = unmapped;
        if (populate)
        {
            type.PreferredPropertyObjectCreationHandling = JsonObjectCreationHandling.Populate;
        }

        return type;
    }

    /// <summary>A field of an object.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="options">The options that it is for.</param>
    /// <param name="declaringType">The type that declares the property.</param>
    /// <param name="name">Its name in C#, to which parameters of constructors are matched.</param>
    /// <param name="jsonName">Its name in JSON.</param>
    /// <param name="get">Reads it.</param>
    /// <param name="set">Sets it; <see langword="null"/> where nothing does.</param>
    /// <param name="required">Whether JSON without it is an error.</param>
    /// <param name="order">Where it is written: lower values first.</param>
    /// <param name="ignore">When it is not written, where the property itself says so.</param>
    /// <param name="numbers">How its numbers are read and written, where the property itself says so.</param>
    /// <param name="converter">What reads and writes it, where the property itself says so.</param>
    /// <param name="extensionData">Whether it takes the fields that no property has.</param>
    /// <param name="creation">Whether what it holds is filled or replaced, where the property itself says so.</param>
    public static JsonPropertyInfo Property<T>(
        JsonSerializerOptions options,
        Type declaringType,
        string name,
        string jsonName,
        Func<object, T?>? get,
        Action<object, T?>? set,
        bool required = false,
        int order = 0,
        JsonIgnoreCondition? ignore = null,
        JsonNumberHandling? numbers = null,
        JsonConverter<T>? converter = null,
        bool extensionData = false,
        JsonObjectCreationHandling? creation = null)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = declaringType,
            PropertyName = name,
            JsonPropertyName = jsonName,
            Getter = get,
            Setter = set,
            IgnoreCondition = ignore,
            NumberHandling = numbers,
            Converter = converter,
            IsExtensionData = extensionData,
        });
        property.IsRequired = required;
        property.Order = order;
        property.ObjectCreationHandling = creation;
        return property;
    }

    /// <summary>A parameter of a constructor.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="position">Its place, from 0.</param>
    /// <param name="optional">Whether it has a default value.</param>
    /// <param name="value">The default value.</param>
    public static JsonParameterInfoValues Parameter(Type type, string name, int position, bool optional = false, object? value = null) => new()
    {
        ParameterType = type,
        Name = name,
        Position = position,
        HasDefaultValue = optional,
        DefaultValue = value,
        IsNullable = true,
    };

    /// <summary>The contract of a type that a converter reads and writes.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">The options that it is for.</param>
    /// <param name="converter">The converter, or what makes it.</param>
    public static JsonTypeInfo<T> Value<T>(JsonSerializerOptions options, JsonConverter converter) =>
        JsonMetadataServices.CreateValueInfo<T>(options, Converter<T>(options, converter));

    /// <summary>The contract of a value that may be null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="options">The options that it is for.</param>
    public static JsonTypeInfo<T?> Nullable<T>(JsonSerializerOptions options)
        where T : struct => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));

    /// <summary>The contract of a list.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="options">The options that it is for.</param>
    public static JsonTypeInfo<List<T>> List<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });

    /// <summary>The contract of a dictionary with strings as keys.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="options">The options that it is for.</param>
    public static JsonTypeInfo<Dictionary<string, T>> Dictionary<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(options, new() { ObjectCreator = static () => [] });

    /// <summary>A converter of one type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">The options that it is for.</param>
    /// <param name="converter">The converter, or what makes it.</param>
    /// <exception cref="InvalidOperationException">It is of another type.</exception>
    public static JsonConverter<T> Converter<T>(JsonSerializerOptions options, JsonConverter converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        var made = converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options) : converter;
        return made as JsonConverter<T> ?? throw new InvalidOperationException($"{converter.GetType()} does not convert {typeof(T)}.");
    }

    /// <summary>A converter of values that may be null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="options">The options that it is for.</param>
    /// <param name="converter">The converter of values, or what makes it.</param>
    public static JsonConverter<T?> NullableConverter<T>(JsonSerializerOptions options, JsonConverter converter)
        where T : struct => converter as JsonConverter<T?> ?? JsonMetadataServices.GetNullableConverter(Value<T>(options, converter));
}
