namespace CrdGen.ApiServer.Tests.Table;

internal static class StringRows
{
    private const string R = "stringcases";

    public static readonly IReadOnlyList<Row> All =
    [
        new("minLength", R, """{"long": "ab"}""", """{"long": "a"}""", "spec.long in body should be at least 2 chars long"),
        new("maxLength", R, """{"short": "äöü"}""", """{"short": "abcd"}""", "spec.short: Too long: may not be more than 3"),
        new("string length, short", R, """{"sized": "ab"}""", """{"sized": "a"}""", "spec.sized in body should be at least 2 chars long"),
        new("string length, long", R, """{"sized": "abcd"}""", """{"sized": "abcde"}""", "spec.sized: Too long: may not be more than 4"),
        new("pattern", R, """{"lower": "abc"}""", """{"lower": "aBc"}""", "spec.lower in body should match '^[a-z]+$'"),
        new("regular expression matches the whole", R, """{"anchored": "bb"}""", """{"anchored": "ca"}""", "spec.anchored in body should match '^(?:a|b+)$'"),
        new("allowed strings", R, """{"listed": "small"}""", """{"listed": "medium"}""", "spec.listed: Unsupported value: \"medium\": supported values: \"small\", \"large\""),
        new("enum", R, """{"phase": "Running"}""", """{"phase": "running"}""", "spec.phase: Unsupported value: \"running\""),
        new("enum with a name of its own", R, """{"phase": "not-ready"}""", """{"phase": "NotReady"}""", "spec.phase: Unsupported value: \"NotReady\""),
        new("enum with the empty name", R, """{"phase": ""}""", """{"phase": "Unset"}""", "spec.phase: Unsupported value: \"Unset\""),
        new("enum of numbers", R, """{"level": 10}""", """{"level": 2}""", "spec.level: Unsupported value: 2"),
        new("enum of numbers is no string", R, """{"level": 1}""", """{"level": "Low"}""", "spec.level in body must be of type integer"),
        new("flags", R, """{"access": ["Read", "Write"]}""", """{"access": ["Full"]}""", "spec.access[0]: Unsupported value: \"Full\""),
        new("flags are a set", R, """{"access": []}""", """{"access": ["Read", "Read"]}""", "spec.access[1]: Duplicate value: \"Read\""),
    ];
}
