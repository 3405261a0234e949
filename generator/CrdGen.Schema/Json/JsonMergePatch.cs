namespace CrdGen.Schema.Json;

/// <summary>JSON merge patches (RFC 7396).</summary>
public static class JsonMergePatch
{
    /// <summary>The target with what the patch says: its nulls remove members, its objects are merged, all else replaces.</summary>
    public static JsonValue Apply(JsonValue target, JsonValue patch)
    {
        if (patch.Kind != JsonKind.Object)
        {
            return patch;
        }

        var members = target.Kind == JsonKind.Object ? target.Members.ToList() : [];
        foreach (var change in patch.Members)
        {
            var index = members.FindIndex(member => member.Name == change.Name);
            if (change.Value.Kind == JsonKind.Null)
            {
                members.RemoveAll(member => member.Name == change.Name);
            }
            else if (index < 0)
            {
                members.Add(new(change.Name, Apply(JsonValue.Null, change.Value)));
            }
            else
            {
                members[index] = new(change.Name, Apply(members[index].Value, change.Value));
            }
        }

        return JsonValue.From(members);
    }

    /// <summary>The patch that turns one object into another. It cannot bring a null in: in a patch that removes.</summary>
    public static JsonValue Between(JsonValue before, JsonValue after) => JsonValue.From(
        before.Members.Where(member => after.Get(member.Name) is null).Select(member => new JsonMember(member.Name, JsonValue.Null))
            .Concat(after.Members.Where(member => before.Get(member.Name) != member.Value).Select(member => new JsonMember(member.Name, Change(before.Get(member.Name), member.Value))))
            .OrderBy(member => member.Name, StringComparer.Ordinal));

    private static JsonValue Change(JsonValue? before, JsonValue after) =>
        before?.Kind == JsonKind.Object && after.Kind == JsonKind.Object ? Between(before, after) : after;
}
