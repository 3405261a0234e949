using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CrdGen.Rules.Tests;

/// <summary>Objects for the rules, and the rules that messages about them name.</summary>
internal static partial class RuleNumbers
{
    /// <summary>A widget with a spec.</summary>
    public static string Widget(JsonObject spec) => new JsonObject
    {
        ["apiVersion"] = "test.acme.io/v1",
        ["kind"] = "Widget",
        ["metadata"] = new JsonObject { ["name"] = "a" },
        ["spec"] = spec.DeepClone(),
    }.ToJsonString();

    /// <summary>Whether a message names a rule.</summary>
    public static bool IsNamed(string message) => Rule().IsMatch(message);

    /// <summary>The number of the rule that a message names.</summary>
    public static int In(string message) => int.Parse(Rule().Match(message).Groups[1].Value, CultureInfo.InvariantCulture);

    // R17 is the message; an error of the evaluation comes behind it.
    [GeneratedRegex(@"\bR([0-9]+)\b")]
    private static partial Regex Rule();
}
