using System.Text.Json.Nodes;

namespace CrdGen.Client.Waiting;

/// <summary>The conditions of any object, by Kubernetes' conventions: <c>status.conditions</c> with type, status, reason and message.</summary>
internal static class ObjectConditions
{
    /// <summary>Whether an object has the condition, and nobody says that it is about an older generation.</summary>
    public static bool Has(JsonNode? obj, string type, string status)
    {
        var generation = Number(obj?["metadata"]?["generation"]);
        var condition = List(obj).FirstOrDefault(condition => Text(condition["type"]) == type);
        return condition is not null
            && Text(condition["status"]) == status
            && IsCurrent(condition["observedGeneration"])
            && IsCurrent(obj?["status"]?["observedGeneration"]);

        bool IsCurrent(JsonNode? observed) => Number(observed) is not { } seen || generation is not { } now || seen >= now;
    }

    /// <summary>The conditions for people: <c>Ready=False (Pulling: the image is being pulled)</c>.</summary>
    public static string Describe(JsonNode? obj)
    {
        var texts = List(obj).Select(condition => $"{Text(condition["type"])}={Text(condition["status"])}{Why(Text(condition["reason"]), Text(condition["message"]))}");
        var conditions = string.Join(", ", texts);
        return (conditions, Text(obj?["status"] is JsonObject status ? status["phase"] : null)) switch
        {
            ({ Length: > 0 }, _) => $"its conditions are {conditions}",
            (_, { } phase) => $"its phase is {phase}",
            _ => "it has no conditions yet",
        };
    }

    private static string Why(string? reason, string? message) =>
        string.Join(": ", new[] { reason, message }.Where(text => !string.IsNullOrEmpty(text))) is { Length: > 0 } why ? $" ({why})" : "";

    private static IEnumerable<JsonObject> List(JsonNode? obj) =>
        obj?["status"] is JsonObject status && status["conditions"] is JsonArray conditions ? conditions.OfType<JsonObject>() : [];

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static long? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;
}
