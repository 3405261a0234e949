using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>Changes of JSON values, which are immutable.</summary>
internal static class Edit
{
    public static JsonValue With(this JsonValue value, string name, JsonValue member) =>
        value.Get(name) is null
            ? JsonValue.From(value.Members.Append(new JsonMember(name, member)))
            : JsonValue.From(value.Members.Select(m => m.Name == name ? new JsonMember(name, member) : m));

    public static JsonValue With(this JsonValue value, string name, string json) => value.With(name, JsonReader.Read(json));

    public static JsonValue Without(this JsonValue value, string name) => JsonValue.From(value.Members.Where(m => m.Name != name));

    public static JsonValue WithItem(this JsonValue list, int index, JsonValue item) => JsonValue.From(list.Items.Select((old, i) => i == index ? item : old));

    /// <summary>Changes what lies at a path of names and indexes.</summary>
    public static JsonValue At(this JsonValue value, IReadOnlyList<object> path, Func<JsonValue, JsonValue> change, int start = 0)
    {
        if (start == path.Count)
        {
            return change(value);
        }

        return path[start] is int index
            ? value.WithItem(index, value.Items[index].At(path, change, start + 1))
            : value.With((string)path[start], (value.Get((string)path[start]) ?? JsonValue.EmptyObject).At(path, change, start + 1));
    }

    public static JsonValue? Find(this JsonValue value, IReadOnlyList<object> path)
    {
        var found = (JsonValue?)value;
        foreach (var step in path)
        {
            found = step is int index ? index < found!.Items.Count ? found.Items[index] : null : found!.Get((string)step);
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>JSON out of a list of texts.</summary>
    public static JsonValue PickJson(this Random random, params string[] texts) => JsonReader.Read(random.Pick(texts));
}
