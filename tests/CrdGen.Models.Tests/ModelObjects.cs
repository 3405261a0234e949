using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CrdGen.Models.ApiExtensions.V1;

namespace CrdGen.Models.Tests;

/// <summary>Random objects of all types of Kubernetes, by reflection.</summary>
/// <param name="random">The source of all that is random.</param>
/// <param name="share">Which part of the properties that may be absent is set: 1 for all.</param>
internal sealed class ModelObjects(Random random, double share)
{
    /// <summary>Schemas hold schemas: somewhere they must end.</summary>
    private const int Depth = 7;

    private static readonly string[] Texts = ["", "a", "web-0", "ä€😀", "<a href='x'>&", "quote \" and \\ back", "line\nbreak\ttab", "2024-01-01", "null"];

    /// <summary>The types that have contracts: those of the definitions, and their apply configurations.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(ObjectMeta).Assembly.GetExportedTypes().Concat(typeof(KubernetesJson).Assembly.GetExportedTypes())
            .Where(type => type.IsDefined(typeof(KubernetesTypeAttribute), false) || type.Name.EndsWith("ApplyConfiguration", StringComparison.Ordinal))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>An object of a type.</summary>
    public object Create(Type type) => Value(type, 0)!;

    private object? Value(Type type, int depth) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } value => Value(value, depth),
        _ when type == typeof(string) => Texts[random.Next(Texts.Length)],
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(int.MinValue, int.MaxValue),
        _ when type == typeof(long) => random.NextInt64(long.MinValue, long.MaxValue),
        _ when type == typeof(double) => random.Next(1000) / 8.0,
        _ when type == typeof(byte[]) => Bytes(),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 1, 31, 12, 0, random.Next(60), TimeSpan.FromHours(random.Next(3))),
        _ when type == typeof(MicroTime) => new MicroTime(new DateTimeOffset(2024, 1, 31, 12, 0, random.Next(60), random.Next(1000), TimeSpan.Zero)),
        _ when type == typeof(Quantity) => Quantity.Parse($"{random.Next(1000)}{new[] { "", "m", "Ki", "G" }[random.Next(4)]}", CultureInfo.InvariantCulture),
        _ when type == typeof(IntOrString) => random.Next(2) == 0 ? new IntOrString(random.Next()) : new IntOrString("25%"),
        _ when type == typeof(JsonNode) => new JsonObject { ["a"] = random.Next(), ["b"] = new JsonArray("<", null, true) },
        _ when type == typeof(FieldsV1) => new FieldsV1(new JsonObject { ["f:metadata"] = new JsonObject() }),
        _ when type == typeof(RawExtension) => new RawExtension(new JsonObject { ["kind"] = "Any", ["n"] = random.Next() }),
        _ when type == typeof(JSONSchemaPropsOrArray) => random.Next(2) == 0 ? new JSONSchemaPropsOrArray(Schema(depth)) : new JSONSchemaPropsOrArray([Schema(depth)]),
        _ when type == typeof(JSONSchemaPropsOrBool) => random.Next(2) == 0 ? new JSONSchemaPropsOrBool(Schema(depth)) : new JSONSchemaPropsOrBool(random.Next(2) == 0),
        _ when type == typeof(JSONSchemaPropsOrStringArray) => random.Next(2) == 0 ? new JSONSchemaPropsOrStringArray(Schema(depth)) : new JSONSchemaPropsOrStringArray(["a", "b"]),
        _ when type.IsGenericType => Collection(type, depth),
        _ => Object(type, depth),
    };

    private JSONSchemaProps Schema(int depth) => (JSONSchemaProps)Object(typeof(JSONSchemaProps), depth + 3);

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(5)];
        random.NextBytes(bytes);
        return bytes;
    }

    private object Collection(Type type, int depth)
    {
        var item = type.GenericTypeArguments[^1];
        var collection = Activator.CreateInstance(type.IsInterface ? typeof(List<>).MakeGenericType(item) : type)!;
        for (var i = depth > Depth ? 0 : random.Next(1, 3); i > 0; i--)
        {
            if (collection is IDictionary dictionary)
            {
                dictionary[$"key/{i}"] = Value(item, depth + 1);
            }
            else
            {
                ((IList)collection).Add(Value(item, depth + 1));
            }
        }

        return collection;
    }

    private object Object(Type type, int depth)
    {
        var value = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            if (property.IsDefined(typeof(RequiredMemberAttribute)) || (depth < Depth && property.Name is not ("ApiVersion" or "Kind") && random.NextDouble() < share))
            {
                property.SetValue(value, Value(property.PropertyType, depth + 1));
            }
        }

        return value;
    }
}
