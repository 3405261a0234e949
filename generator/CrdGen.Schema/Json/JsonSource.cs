using CrdGen.Schema.Model;

namespace CrdGen.Schema.Json;

/// <summary>A value with the path that leads to it.</summary>
internal readonly record struct JsonSource(JsonValue Value, string Path)
{
    public JsonSchemaProps Schema() => SchemaReader.Read(Value, Path);

    public EquatableArray<JsonSchemaProps> Schemas() => Sources().Select(s => s.Schema()).ToEquatableArray();

    public string String() => Value.Kind == JsonKind.String ? Value.Text : throw Error("a string");

    public bool Bool() => Value.Kind is JsonKind.True or JsonKind.False ? Value.Kind == JsonKind.True : throw Error("true or false");

    public JsonValue Number() => Value.Kind == JsonKind.Number ? Value : throw Error("a number");

    public long Integer() => Value.IsInteger && Math.Abs(Value.AsDouble()) < 9e18 ? (long)Value.AsDouble() : throw Error("an integer");

    public EquatableArray<JsonValue> Array() => Value.Kind == JsonKind.Array ? Value.Items : throw Error("a list");

    public EquatableArray<string> Strings() => Sources().Select(s => s.String()).ToEquatableArray();

    public IEnumerable<JsonSource> Sources()
    {
        var path = Path;
        return Array().Select((item, index) => new JsonSource(item, $"{path}[{index}]"));
    }

    public IEnumerable<(string Name, JsonSource Source)> Members()
    {
        var path = Path;
        return Value.Kind == JsonKind.Object
            ? Value.Members.Select(m => (m.Name, new JsonSource(m.Value, Join(path, m.Name))))
            : throw Error("an object");
    }

    public JsonSource? Member(string name)
    {
        if (Value.Kind != JsonKind.Object)
        {
            throw Error("an object");
        }

        return Value.Get(name) is { } value ? new JsonSource(value, Join(Path, name)) : null;
    }

    /// <summary>The value of a member that must be there.</summary>
    public JsonSource Required(string name) => Member(name) ?? throw new SchemaFormatException($"'{name}' is missing", Path);

    /// <summary>The text of a member; <see langword="null"/> where it is absent or empty.</summary>
    public string? Text(string name) => Member(name)?.String() is { Length: > 0 } text ? text : null;

    /// <summary>Refuses members of other names.</summary>
    public void Allow(params string[] names)
    {
        foreach (var (name, source) in Members())
        {
            if (!names.Contains(name))
            {
                throw new SchemaFormatException($"the field '{name}' is not known", source.Path);
            }
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;

    private SchemaFormatException Error(string expected) => new($"{expected} is expected", Path);
}
