namespace CrdGen.ApiServer.Tests.Table;

internal static class UnionRows
{
    private const string R = "unioncases";

    public static readonly IReadOnlyList<Row> All =
    [
        new("union", R, """{"source": {"type": "git", "repository": "r"}}""", """{"source": {"type": "svn"}}""", "spec.source.type: Unsupported value: \"svn\""),
        new("union without its discriminator", R, """{"source": {"type": "empty"}}""", """{"source": {"repository": "r"}}""", "spec.source.type: Required value"),
        new("union's required field", R, """{"source": {"type": "http", "url": "https://acme.io"}}""", """{"source": {"type": "http"}}""", "spec.source"),
        new("union's foreign field", R, """{"source": {"type": "http", "url": "https://acme.io", "note": "n"}}""", """{"source": {"type": "empty", "url": "https://acme.io"}}""", "must validate one and only one schema (oneOf)"),
        new("union's unknown field", R, """{"source": {"type": "git", "repository": "r", "depth": 2}}""", """{"source": {"type": "git", "repository": "r", "x": 1}}""", "unknown field \"spec.source.x\""),
        new("rule of a derived type", R, """{"source": {"type": "git", "repository": "r", "depth": 1}}""", """{"source": {"type": "git", "repository": "r", "depth": 0}}""", "spec.source: Invalid value: depth must be positive"),
        new("list of unions", R, """{"sources": [{"type": "empty"}, {"type": "git", "repository": "r"}]}""", """{"sources": [{"type": "empty"}, {"type": "git"}]}""", "spec.sources[1]"),
        new("union by numbers", R, """{"shape": {"$type": 1, "radius": 2}}""", """{"shape": {"$type": 3}}""", "spec.shape.$type: Unsupported value: 3"),
        new("union by numbers, foreign field", R, """{"shape": {"$type": 2, "side": 2}}""", """{"shape": {"$type": 2, "radius": 2}}""", "must validate one and only one schema (oneOf)"),
    ];
}
