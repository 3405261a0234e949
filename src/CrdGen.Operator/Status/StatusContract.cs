using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Operator;

/// <summary>How the status of a resource stands in JSON: found by its contract, which the generator emits, and not by reflection.</summary>
internal sealed class StatusContract<T>
    where T : class, IApiResource<T>
{
    private static StatusContract<T>? instance;
    private readonly JsonPropertyInfo property;
    private readonly JsonTypeInfo type;
    private readonly JsonTypeInfo? condition;

    private StatusContract()
    {
        property = Find(T.JsonTypeInfo, "status")
            ?? throw new ArgumentException($"A {T.Definition.Kind} has no status: {typeof(T)} has no property \"status\".");
        type = T.JsonTypeInfo.Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        condition = Find(type, "conditions") is { } conditions && T.JsonTypeInfo.Options.GetTypeInfo(conditions.PropertyType).ElementType is { } element
            ? T.JsonTypeInfo.Options.GetTypeInfo(element)
            : null;
    }

    /// <exception cref="ArgumentException">Objects of the type have no status.</exception>
    public static StatusContract<T> Instance => instance ??= new();

    /// <summary>Whether objects of the type have a status with conditions.</summary>
    public static bool HasConditions => Find(T.JsonTypeInfo, "status") is not null && Instance.condition is not null;

    /// <summary>The status of an object; empty where it has none yet.</summary>
    public JsonObject StatusOf(T resource) => property.Get!(resource) is { } status ? Write(status) : [];

    /// <summary>A status in JSON.</summary>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    public JsonObject Write(object status) =>
        !type.Type.IsInstanceOfType(status)
            ? throw new ArgumentException($"The status of a {T.Definition.Kind} is a {type.Type}, and not a {status.GetType()}.", nameof(status))
            : JsonSerializer.SerializeToNode(status, type) as JsonObject ?? throw new ArgumentException($"{type.Type} is no object in JSON.", nameof(status));

    /// <exception cref="ArgumentException">Conditions shall be set, and there is no place for them.</exception>
    public StatusForm Form(bool hasConditions)
    {
        if (hasConditions && condition is null)
        {
            throw new ArgumentException($"The status of a {T.Definition.Kind} has no conditions: give {type.Type} a property \"Conditions\", a list of {typeof(Condition)} of list type map by their type.");
        }

        return new(Find(type, "observedGeneration") is not null, condition is not null && Find(condition, "observedGeneration") is not null);
    }

    private static JsonPropertyInfo? Find(JsonTypeInfo type, string name)
    {
        foreach (var property in type.Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }
}
