namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>Names that are plain, and names that get in the way.</summary>
internal static class Names
{
    private static readonly string[] Plain = ["Size", "Name", "Color", "Mode", "Port", "Host", "Count", "Limit", "Value", "Items", "Labels", "Rules", "Target", "Weight", "Zone", "URL", "DNSNames", "IPAddress", "IsCA", "X", "Ab"];

    private static readonly string[] Odd =
    [
        "@class", "@namespace", "@event", "@if", "@string", "@default", "@object", "_", "__", "_a", "Ä", "Größe", "名前", "A1", "a", "ABC", "aB",
        "ApiVersion", "Kind", "Metadata", "Spec", "Status", "Items1", "System", "CrdGen", "String", "Int32", "List", "Object", "Task", "KubeGroup", "KubeKind", "KubeApiVersion",
        "Definition", "ToString1", "GetHashCode1", "EqualityContract1", "Value", "value", "Type", "Schema", "Global", "Test", "Self", "oldSelf", "And", "In", "Null", "True",
    ];

    private static readonly string[] TypeNames =
    [
        "Widget", "Gadget", "Policy", "Gateway", "Box", "Leaf", "Branch", "Part", "Piece", "Shape", "Circle", "Index1", "Bus", "Series", "@class", "@record", "List", "String", "System",
        "CrdGen", "Object", "Attribute1", "JsonPropertyName", "ObjectMeta", "ListMeta", "Spec", "Status", "Metadata", "Größe", "Σ", "A", "B", "WidgetList", "Test", "Global",
    ];

    public static readonly string[] Json = ["a", "b", "a-b", "a.b", "a/b", "x_y", "$ref", "$type", "", " ", "ä", "名", "type", "spec", "status", "metadata", "apiVersion", "kind", "self", "in", "a\\\"b", "a\\nb", "1", "__proto__", "{}", "[]", "'", "\\\\"];

    public static string Member(Dice dice, bool isWild) => dice.Chance(isWild ? 0.4 : 0.1) ? dice.Pick(Odd) : dice.Pick(Plain);

    public static string Type(Dice dice, bool isWild) => dice.Chance(isWild ? 0.6 : 0.1) ? dice.Pick(TypeNames) : dice.Pick("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta");
}
