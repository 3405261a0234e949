using System.Reflection;
using System.Text.Json.Nodes;

namespace CrdGen.Samples.Tests.Comparison;

/// <summary>
/// The rules that a sample says in C#. Their CEL is the generator's, and not upstream's word for word: a comparison of texts leaves it
/// out, and <c>Verdicts</c> compares what they say of objects. Message, place and order have to be upstream's all the same.
/// </summary>
public static class RulesInCSharp
{
    private const string SaidInCSharp = "(said in C#)";

    /// <summary>The messages of the methods with <c>[Rule]</c>.</summary>
    public static IReadOnlySet<string> Messages(Assembly assembly) => assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Select(method => method.GetCustomAttribute<RuleAttribute>()?.Message)
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The definition without the text of those rules.</summary>
    public static JsonObject Hide(JsonObject definition, IReadOnlySet<string> messages)
    {
        HideIn(definition, messages);
        return definition;
    }

    private static void HideIn(JsonNode? node, IReadOnlySet<string> messages)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                HideIn(item, messages);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                HideIn(value, messages);
                foreach (var rule in name == "x-kubernetes-validations" && value is JsonArray rules ? rules.OfType<JsonObject>() : [])
                {
                    if (rule["message"]?.GetValue<string>() is { } message && messages.Contains(message))
                    {
                        rule["rule"] = SaidInCSharp;
                    }
                }
            }
        }
    }
}
