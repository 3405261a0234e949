namespace CrdGen.ApiServer.Tests.Table;

internal static class CollectionRows
{
    private const string R = "collectioncases";

    public static readonly IReadOnlyList<Row> All =
    [
        new("minItems", R, """{"many": ["a", "b"]}""", """{"many": ["a"]}""", "spec.many in body should have at least 2 items"),
        new("maxItems", R, """{"few": ["a", "b"]}""", """{"few": ["a", "b", "c"]}""", "spec.few: Too many: 3: must have at most 2 items"),
        new("length of an array", R, """{"between": ["a"]}""", """{"between": []}""", "spec.between in body should have at least 1 items"),
        new("minProperties", R, """{"manyEntries": {"a": "", "b": ""}}""", """{"manyEntries": {"a": ""}}""", "spec.manyEntries in body should have at least 2 properties"),
        new("maxProperties", R, """{"fewEntries": {"a": ""}}""", """{"fewEntries": {"a": "", "b": ""}}""", "spec.fewEntries: Too many: 2: must have at most 1 item"),
        new("set of strings", R, """{"names": ["a", "b"]}""", """{"names": ["a", "a"]}""", "spec.names[1]: Duplicate value: \"a\""),
        new("set of numbers", R, """{"numbers": [1, 2]}""", """{"numbers": [2, 2]}""", "spec.numbers[1]: Duplicate value: 2"),
        new("list as a set", R, """{"owned": ["a", "b"]}""", """{"owned": ["a", "a"]}""", "spec.owned[1]: Duplicate value: \"a\""),
        new("list as a map", R, """{"ports": [{"name": "a", "number": 1}, {"name": "a", "number": 1, "protocol": "UDP"}]}""", """{"ports": [{"name": "a", "number": 1}, {"name": "a", "number": 2}]}""", "spec.ports[1]: Duplicate value: {\"name\":\"a\",\"protocol\":\"TCP\"}"),
        new("item's field", R, """{"ports": [{"name": "a", "number": 1}]}""", """{"ports": [{"name": "a", "number": 0}]}""", "spec.ports[0].number in body should be greater than or equal to 1"),
        new("item's required field", R, """{"ports": []}""", """{"ports": [{"name": "a"}]}""", "spec.ports[0].number: Required value"),
        new("items' length", R, """{"words": ["abc"]}""", """{"words": ["a", "abcd"]}""", "spec.words[1]: Too long: may not be more than 3"),
        new("items' pattern", R, """{"words": [""]}""", """{"words": ["A"]}""", "spec.words[0] in body should match '^[a-z]*$'"),
        new("values' minimum", R, """{"counts": {"a": 1}}""", """{"counts": {"a": 0}}""", "spec.counts.a in body should be greater than or equal to 1"),
        new("items of values", R, """{"deep": {"a": ["abc"]}}""", """{"deep": {"a": ["abcd"]}}""", "spec.deep.a[0]: Too long: may not be more than 3"),
        new("lists in a map", R, """{"deep": {"a": ["1", "2"]}}""", """{"deep": {"a": ["1", "2", "3"]}}""", "spec.deep.a: Too many: 3: must have at most 2 items"),
        new("lists in lists", R, """{"grid": [[9], []]}""", """{"grid": [[1], [2, 10]]}""", "spec.grid[1][1] in body should be less than or equal to 9"),
        new("enum keys", R, """{"byColor": {"Red": 1}}""", """{"byColor": {"Pink": 1}}""", "unknown field \"spec.byColor.Pink\""),
        new("values under enum keys", R, """{"byColor": {"Red": 1, "Green": 2}}""", """{"byColor": {"Red": "x"}}""", "spec.byColor.Red in body must be of type integer"),
        new("values under keys that are written as text", R, """{"byId": {"3f2504e0-4f89-11d3-9a0c-0305e82c3301": 1}}""", """{"byId": {"a": "x"}}""", "spec.byId.a in body must be of type integer"),
        new("a list is no map", R, """{"few": []}""", """{"few": {}}""", "spec.few in body must be of type array"),
        new("a map is no list", R, """{"labels": {}}""", """{"labels": []}""", "spec.labels in body must be of type object"),
    ];
}
