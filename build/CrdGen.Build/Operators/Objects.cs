using CrdGen.Schema.Json;

namespace CrdGen.Build.Operators;

/// <summary>Objects of the API as JSON, in the order in which people write them.</summary>
internal static class Objects
{
    public static JsonValue Map(params (string Name, JsonValue? Value)[] members) =>
        JsonValue.From(members.Where(member => member.Value is not null).Select(member => new JsonMember(member.Name, member.Value!)));

    public static JsonValue Text(string text) => JsonValue.From(text);

    public static JsonValue List(params JsonValue[] items) => JsonValue.From(items);

    public static JsonValue Texts(IEnumerable<string> items) => JsonValue.FromStrings(items);

    /// <summary>An object, with the label by which all of an operator's are found.</summary>
    public static JsonValue Object(OperatorSettings settings, string apiVersion, string kind, string name, string? ns, params (string Name, JsonValue? Value)[] more) => Map(
    [
        ("apiVersion", Text(apiVersion)),
        ("kind", Text(kind)),
        ("metadata", Map(("labels", Labels(settings)), ("name", Text(name)), ("namespace", ns is null ? null : Text(ns)))),
        .. more,
    ]);

    public static JsonValue Labels(OperatorSettings settings) => Map(("app.kubernetes.io/name", Text(settings.Name)));
}
