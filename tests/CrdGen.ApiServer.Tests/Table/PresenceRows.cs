namespace CrdGen.ApiServer.Tests.Table;

internal static class PresenceRows
{
    private const string R = "presencecases";

    /// <summary>What the server fills in.</summary>
    private const string Defaults = """ "replicas": 3, "color": "Green", "modes": ["a", "b"], "window": {"hours": 2, "open": true}, "windows": {"x": {"hours": 5, "open": true}} """;

    public static readonly IReadOnlyList<Row> All =
    [
        new("required", R, """{"name": "a"}""", "{}", "spec.name: Required value"),
        new("required is not null", R, """{"name": ""}""", """{"name": null}""", "spec.name: Required value"),
        new("items not null", R, """{"name": "a", "nullItems": ["a", null]}""", """{"name": "a", "noNullItems": ["a", null]}""", "spec.noNullItems[1] in body must be of type string"),
        new("unknown field", R, """{"name": "a", "closed": {"known": "a"}}""", """{"name": "a", "closed": {"other": "a"}}""", "unknown field \"spec.closed.other\""),
        new("known field of an open object", R, """{"name": "a", "open": {"other": {"deep": 1}}}""", """{"name": "a", "open": {"known": 1}}""", "spec.open.known in body must be of type string"),
        new("known field beside extension data", R, """{"name": "a", "extended": {"other": 1}}""", """{"name": "a", "extended": {"known": 1}}""", "spec.extended.known in body must be of type string"),
        new("any JSON is not any object", R, """{"name": "a", "anything": [1, "x"], "anyObject": {"a": [1]}}""", """{"name": "a", "anyObject": 1}""", "spec.anyObject in body must be of type object"),
        new("embedded resource", R, """{"name": "a", "template": {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"x": 1}}}""", """{"name": "a", "template": {"kind": "Pod"}}""", "spec.template.apiVersion: Required value"),
        new("metadata of an embedded resource", R, """{"name": "a", "template": {"apiVersion": "v1", "kind": "Pod"}}""", """{"name": "a", "template": {"apiVersion": "v1", "kind": "Pod", "metadata": {"labels": 1}}}""", "spec.template.metadata: Invalid value"),
        new("raw schema", R, """{"name": "a", "raw": {"raw": 3}}""", """{"name": "a", "raw": {"raw": 4}}""", "spec.raw.raw in body should be less than or equal to 3"),
    ];

    public static readonly IReadOnlyList<StoredRow> Stored =
    [
        Stores("defaults are filled in", """{"name": "a"}""", """{"name": "a"}""", Defaults),
        Stores("what is set is kept", """{"name": "a", "replicas": 0, "color": "Red", "modes": [], "window": {"open": false}, "windows": {}}""", """{"name": "a", "replicas": 0, "color": "Red", "modes": [], "window": {"hours": 1, "open": false}, "windows": {}}"""),
        Stores("null becomes the default", """{"name": "a", "replicas": null}""", """{"name": "a"}""", Defaults),
        Stores("null is kept where it is a value", """{"name": "a", "mayBeNull": null}""", """{"name": "a", "mayBeNull": null}""", Defaults),
        Stores("null is dropped elsewhere", """{"name": "a", "notNull": null}""", """{"name": "a"}""", Defaults),
        Stores("unknown fields are dropped", """{"name": "a", "other": 1, "closed": {"x": 1}}""", """{"name": "a", "closed": {}}""", Defaults),
        Stores("unknown fields are kept where the property says so", """{"name": "a", "open": {"x": {"y": 1}}}""", """{"name": "a", "open": {"x": {"y": 1}}}""", Defaults),
        Stores("extension data is kept", """{"name": "a", "extended": {"x": {"y": 1}}}""", """{"name": "a", "extended": {"x": {"y": 1}}}""", Defaults),
        Stores("any JSON is kept", """{"name": "a", "anything": {"x": [1.5, true]}, "anyObject": {"x": {}}}""", """{"name": "a", "anything": {"x": [1.5, true]}, "anyObject": {"x": {}}}""", Defaults),
        Stores("an embedded resource is kept", """{"name": "a", "template": {"apiVersion": "v1", "kind": "X", "x": {"y": 1}}}""", """{"name": "a", "template": {"apiVersion": "v1", "kind": "X", "x": {"y": 1}}}""", Defaults),
        Stores("raw schemas prune", """{"name": "a", "raw": {"x": 1}}""", """{"name": "a", "raw": {}}""", Defaults),
    ];

    private static StoredRow Stores(string name, string sent, string stored, string defaults = "") =>
        new(name, R, sent, defaults.Length == 0 ? stored : $"{stored[..^1]},{defaults}}}");
}
