using CrdGen.Schema.Json;

namespace CrdGen.Cli.Import.Types;

/// <summary>JSON merge patches (RFC 7396).</summary>
internal static class MergePatch
{
    /// <summary>The patch that turns one object into another, member by member: values are replaced as a whole.</summary>
    public static JsonValue Between(JsonValue before, JsonValue after) => JsonValue.From(
        before.Members.Where(m => after.Get(m.Name) is null).Select(m => new JsonMember(m.Name, JsonValue.Null))
            .Concat(after.Members.Where(m => before.Get(m.Name) != m.Value))
            .OrderBy(m => m.Name, StringComparer.Ordinal));
}
