using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>
/// Which definitions have an apply configuration: those of objects, and those in them of which one could not set a part, since
/// something in them is required. All others serve as they are.
/// </summary>
internal static class ApplyTypes
{
    private const string Suffix = "ApplyConfiguration";

    /// <summary>The type's apply configuration.</summary>
    public static ModelTypeName Name(ModelTypeName type) => new(type.Namespace, type.Name + Suffix, false);

    /// <summary>The definitions that have one.</summary>
    /// <param name="kinds">All kinds, by definition.</param>
    public static HashSet<string> Find(IReadOnlyDictionary<string, Kind> kinds)
    {
        // What has no list cannot be read, so it cannot be applied: reviews, bindings.
        var roots = kinds.Where(kind => kind.Value.Plural is not null && kinds.ContainsKey(kind.Key + "List")).Select(kind => kind.Key).ToList();
        var partial = Partial();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(roots);
        while (open.TryPop(out var name))
        {
            if (found.Add(name))
            {
                foreach (var part in Parts(name).Where(part => partial.Contains(part.Name)))
                {
                    open.Push(part.Name);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a property's value is owned as one (KEP-555): it is set whole, with all that it requires.</summary>
    public static bool IsAtomic(JsonValue schema) =>
        schema.Get("x-kubernetes-list-type")?.Text == "atomic" || schema.Get("x-kubernetes-map-type")?.Text == "atomic";

    /// <summary>
    /// The definitions that require something, or have a part that does. What is required of an item of a map-like list to tell it from
    /// others, server-side apply requires as well.
    /// </summary>
    private static HashSet<string> Partial()
    {
        var candidates = DefinitionFile.Instance.Names.Where(name => ModelTypeNames.Find(name) is { Namespace: not ModelTypeNames.Root } && !IsAtomic(Schema(name))).ToList();
        var parts = candidates.ToDictionary(name => name, name => Parts(name).ToList(), StringComparer.Ordinal);
        var found = parts.Values.SelectMany(list => list)
            .Where(part => candidates.Contains(part.Name) && Required(part.Name).Except(part.Keys).Any())
            .Select(part => part.Name)
            .ToHashSet(StringComparer.Ordinal);
        while (candidates.Exists(name => parts[name].Exists(part => found.Contains(part.Name)) && found.Add(name)))
        {
            // Until nothing is added: there are cycles.
        }

        return found;
    }

    /// <summary>The definitions of the properties, their items and values, and the keys by which items are told apart.</summary>
    private static IEnumerable<(string Name, IEnumerable<string> Keys)> Parts(string name) =>
        from property in Schema(name).Get("properties")?.Members ?? default
        where !IsAtomic(property.Value)
        let target = Target(property.Value)
        where target is not null
        select (target, (property.Value.Get("x-kubernetes-list-map-keys")?.Items ?? default).Select(key => key.Text));

    private static IEnumerable<string> Required(string name) => (Schema(name).Get("required")?.Items ?? default).Select(item => item.Text);

    private static string? Target(JsonValue schema) =>
        schema.Get("$ref")?.Text ?? ((schema.Get("items") ?? schema.Get("additionalProperties")) is { } below ? Target(below) : null);

    private static JsonValue Schema(string name) => DefinitionFile.Instance.Read(name)!;
}
