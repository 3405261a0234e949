using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What the API server warns of: formats that it does not know, and sets of what is no scalar.</summary>
internal static class ServerWarnings
{
    public static IReadOnlyList<string> Find(DefinitionObject definition, DefinitionObject? old)
    {
        var before = old is null ? default(HashSet<string>?) : new HashSet<string>(Formats(old).Concat(Sets(old)), StringComparer.Ordinal);
        return [.. Formats(definition).Concat(Sets(definition)).Where(warning => before?.Contains(warning) != true)];
    }

    private static IEnumerable<string> Formats(DefinitionObject definition) => Nodes(definition)
        .Where(schema => schema.Format is not null && !Validation.Formats.IsRecognized(schema.Format, schema.Type))
        .Select(schema => $"unrecognized format \"{schema.Format}\"");

    private static IEnumerable<string> Sets(DefinitionObject definition) => Nodes(definition)
        .Where(schema => schema is { ListType: "set", Items.Type: "object" or "array" })
        .Select(schema => $"x-kubernetes-list-type: set for items of type \"{schema.Items!.Type}\" is not supported by server-side apply or CEL validation rules")
        .Distinct()
        .OrderBy(warning => warning, StringComparer.Ordinal);

    private static IEnumerable<JsonSchemaProps> Nodes(DefinitionObject definition)
    {
        var layout = new VersionLayout(definition);
        return definition.Versions.Take(layout.SharesSchema ? 1 : int.MaxValue).Where(version => version.Schema is not null).SelectMany(version => SchemaNodes.All(version.Schema!));
    }
}
