namespace CrdGen.Schema.Json;

/// <summary>Collects the members of an object; what is absent, <see langword="false"/> or <see langword="null"/> is left out.</summary>
internal sealed class ObjectBuilder
{
    private readonly List<JsonMember> members = [];

    public ObjectBuilder Add(string name, JsonValue? value)
    {
        if (value is not null)
        {
            members.Add(new(name, value));
        }

        return this;
    }

    public ObjectBuilder Add(string name, string? value) => Add(name, value is null ? null : JsonValue.From(value));

    public ObjectBuilder Add(string name, long? value) => Add(name, value is null ? null : JsonValue.From(value.Value));

    public ObjectBuilder Add(string name, bool value) => Add(name, value ? JsonValue.True : null);

    public JsonValue Build() => JsonValue.From(members);
}
