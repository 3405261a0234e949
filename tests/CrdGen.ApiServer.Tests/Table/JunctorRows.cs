namespace CrdGen.ApiServer.Tests.Table;

internal static class JunctorRows
{
    private const string R = "junctorcases";

    public static readonly IReadOnlyList<Row> All =
    [
        new("oneOf, none", R, """{"oneOf": {"a": ""}}""", """{"oneOf": {}}""", "\"spec.oneOf\" must validate one and only one schema (oneOf). Found none valid"),
        new("oneOf, two", R, """{"oneOf": {"b": ""}}""", """{"oneOf": {"a": "", "b": ""}}""", "\"spec.oneOf\" must validate one and only one schema (oneOf). Found 2 valid alternatives"),
        new("anyOf", R, """{"anyOf": {"a": "", "b": ""}}""", """{"anyOf": {}}""", "\"spec.anyOf\" must validate at least one schema (anyOf)"),
        new("allOf", R, """{"allOf": "ab"}""", """{"allOf": "a"}""", "spec.allOf in body should be at least 2 chars long"),
        new("allOf, the other branch", R, """{"allOf": "aa"}""", """{"allOf": "ba"}""", "spec.allOf in body should match '^a'"),
        new("not", R, """{"not": "me"}""", """{"not": "root"}""", "\"spec.not\" must not validate the schema (not)"),
        new("denied values", R, """{"denied": "me"}""", """{"denied": "root"}""", "\"spec.denied\" must not validate the schema (not)"),
        new("anyOf on items", R, """{"addresses": ["10.0.0.1", "::1"]}""", """{"addresses": ["acme"]}""", "\"spec.addresses[0]\" must validate at least one schema (anyOf)"),
        new("branches about fields", R, """{"typed": {"type": "file", "path": "/"}}""", """{"typed": {"type": "file"}}""", "\"spec.typed\" must validate at least one schema (anyOf)"),
        new("branches about fields, the other", R, """{"typed": {"type": "none"}}""", """{"typed": {"type": "x"}}""", "\"spec.typed\" must validate at least one schema (anyOf)"),
    ];
}
