using CrdGen.Schema.Json;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>Collects problems, in Kubernetes' words for their kinds.</summary>
internal sealed class Problems
{
    private readonly List<ValueProblem> items = [];

    public IReadOnlyList<ValueProblem> Items => items;

    public int Count => items.Count;

    public void Add(ValuePath? path, string rule, string message) => items.Add(new(path, rule, message));

    public void Invalid(ValuePath? path, string rule, JsonValue value, string message) => Add(path, rule, $"Invalid value: {SchemaTypes.Shorten(value)}: {message}");

    public void Required(ValuePath? path, string message = "") => Add(path, "required", message.Length == 0 ? "Required value" : "Required value: " + message);

    public void AddRange(Problems others) => items.AddRange(others.items);
}
