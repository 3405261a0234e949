using CrdGen.Schema.Model;

namespace CrdGen.Cli.Validate;

/// <summary>The definitions that objects can be checked against, by group and kind.</summary>
internal sealed class DefinitionSet
{
    private const int MaxNamed = 10;

    private readonly Dictionary<(string Group, string Kind), CustomResourceDefinition> definitions = [];
    private readonly Dictionary<string, CustomResourceDefinition> names = new(StringComparer.Ordinal);

    public int Count => definitions.Count;

    /// <summary>Adds a definition; a later one of the same group and kind takes the place of an earlier one.</summary>
    /// <returns>Whether there was none of its name, or one that says the same.</returns>
    public bool Add(CustomResourceDefinition definition)
    {
        definitions[(definition.Group, definition.Names.Kind)] = definition;
        return names.TryAdd(definition.Name, definition) || names[definition.Name] == definition;
    }

    /// <summary>The version that an object names, or why there is none.</summary>
    public (CustomResourceDefinition Definition, CustomResourceDefinitionVersion Version)? Find(string group, string version, string kind, out string error)
    {
        if (!definitions.TryGetValue((group, kind), out var definition))
        {
            error = $"no definition of the kind {kind} in the group {(group.Length == 0 ? "\"\"" : group)} was given; known are {Known()}";
            return null;
        }

        var found = definition.Versions.FirstOrDefault(v => v.Name == version);
        error = found is null ? $"there is no version {version} of {kind} in the group {group}; known are {Versions(definition)}"
            : found.Served ? ""
            : $"the version {version} of {kind} in the group {group} is not served; served are {Versions(definition)}";
        return found is { Served: true } ? (definition, found) : null;
    }

    private static string Versions(CustomResourceDefinition definition) =>
        string.Join(", ", definition.Versions.Where(v => v.Served).Select(v => v.Name).DefaultIfEmpty("none"));

    private string Known()
    {
        var names = definitions.Keys.Select(key => $"{key.Kind}.{key.Group}").Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", names.Take(MaxNamed)) + (names.Count > MaxNamed ? $" and {names.Count - MaxNamed} more" : "");
    }
}
