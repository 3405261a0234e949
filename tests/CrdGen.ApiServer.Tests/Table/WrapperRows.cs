namespace CrdGen.ApiServer.Tests.Table;

internal static class WrapperRows
{
    private const string R = "wrappercases";

    public static readonly IReadOnlyList<Row> All =
    [
        new("wrapper as a field", R, """{"label": "abc"}""", """{"label": "A"}""", "spec.label in body should match '^[a-z]+$'"),
        new("wrapper's keyword", R, """{"label": "abcdefgh"}""", """{"label": "abcdefghi"}""", "spec.label: Too long: may not be more than 8"),
        new("wrapper as an item", R, """{"labels": ["abc", "abc"]}""", """{"labels": ["abc", "A"]}""", "spec.labels[1] in body should match"),
        new("wrapper in a set", R, """{"labelSet": ["abc", "b"]}""", """{"labelSet": ["b", "b"]}""", "spec.labelSet[1]: Duplicate value: \"b\""),
        new("wrapper in a set, constrained", R, """{"labelSet": ["abc"]}""", """{"labelSet": ["B"]}""", "spec.labelSet[0] in body should match"),
        new("wrapper as a value", R, """{"shares": {"a": 100}}""", """{"shares": {"a": 101}}""", "spec.shares.a in body should be less than or equal to 100"),
        new("wrapper at depth", R, """{"deepShares": {"a": [0]}}""", """{"deepShares": {"a": [1, -1]}}""", "spec.deepShares.a[1] in body should be greater than or equal to 0"),
        new("wrapper narrowed by the property", R, """{"shortLabel": "abc"}""", """{"shortLabel": "abcd"}""", "spec.shortLabel: Too long: may not be more than 3"),
        new("wrapper narrowed by the property keeps its own", R, """{"shortLabel": "a"}""", """{"shortLabel": "A"}""", "spec.shortLabel in body should match"),
    ];
}
