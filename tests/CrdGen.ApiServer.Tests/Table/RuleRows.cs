namespace CrdGen.ApiServer.Tests.Table;

internal static class RuleRows
{
    private const string R = "rulecases";

    public static readonly IReadOnlyList<Row> All =
    [
        new("rule on a type, with a field path", R, """{"interval": {"min": 1, "max": 2}}""", """{"interval": {"min": 3, "max": 2}}""", "spec.interval.min: Invalid value: min is greater than max"),
        new("rule on a property", R, """{"property": "ab"}""", """{"property": "ba"}""", "spec.property: Invalid value: \"ba\": begin with an a"),
        new("rule on items", R, """{"items": ["ab", ""]}""", """{"items": ["ab", "a"]}""", "spec.items[1]: Invalid value: \"a\": even lengths only"),
        new("rule with a message expression", R, """{"expression": "abc"}""", """{"expression": "abcd"}""", "spec.expression: Invalid value: \"abcd\": at most 3 characters, not abcd"),
        new("rule with a reason", R, """{"reason": "yes"}""", """{"reason": "no"}""", "spec.reason: Forbidden: no is forbidden"),
        new("exactly one of, none", R, """{"exactly": {"a": ""}}""", """{"exactly": {}}""", "spec.exactly: Invalid value: exactly one of the fields in [a b] must be set"),
        new("exactly one of, two", R, """{"exactly": {"b": ""}}""", """{"exactly": {"a": "", "b": ""}}""", "spec.exactly: Invalid value: exactly one of the fields in [a b] must be set"),
        new("at most one of", R, """{"atMost": {}}""", """{"atMost": {"a": "", "b": ""}}""", "spec.atMost: Invalid value: at most one of the fields in [a b] must be set"),
        new("at least one of", R, """{"atLeast": {"a": "", "b": ""}}""", """{"atLeast": {}}""", "spec.atLeast: Invalid value: at least one of the fields in [a b] must be set"),
        new("fields whose names CEL escapes, one", R, """{"worded": {"namespace": "a"}}""", """{"worded": {}}""", "spec.worded: Invalid value: one of two"),
        new("fields whose names CEL escapes, two", R, """{"worded": {"a-b.c/d": "a"}}""", """{"worded": {"namespace": "a", "a-b.c/d": "a"}}""", "spec.worded: Invalid value: one of two"),
    ];

    public static readonly IReadOnlyList<UpdateRow> Updates =
    [
        new("immutable", R, """{"fixed": "a"}""", """{"fixed": "a", "reason": "x"}""", """{"fixed": "b"}""", "spec.fixed: Invalid value: \"b\": Value is immutable"),
        new("immutable object, with a message", R, """{"fixedObject": {"min": 1, "max": 2}}""", """{"reason": "x"}""", """{"fixedObject": {"min": 0}}""", "spec.fixedObject: Invalid value: choose once"),
        new("transition rule", R, """{"transition": 2}""", """{"transition": 3}""", """{"transition": 1}""", "spec.transition: Invalid value: 1: only upwards"),
        new("optional oldSelf", R, """{"growing": 2}""", """{"growing": 2}""", """{"growing": 1}""", "spec.growing: Invalid value: 1: never less"),
        new("rule of a type, after a change", R, """{"interval": {"min": 1, "max": 2}}""", """{"interval": {"min": 2}}""", """{"interval": {"max": 0}}""", "spec.interval.min: Invalid value: min is greater than max"),
    ];
}
