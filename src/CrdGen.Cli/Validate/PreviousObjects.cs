using CrdGen.Cli.Reading;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Validate;

/// <summary>
/// Objects as they are in the cluster, which others are going to replace: found by group, kind, namespace and name. An object that
/// names no namespace replaces the one of its name if there is only one: manifests often leave the namespace to the command line.
/// </summary>
internal sealed class PreviousObjects
{
    private readonly Dictionary<(string Group, string Kind, string Name), Dictionary<string, JsonValue>> objects = [];

    /// <summary>Adds an object; a later one takes the place of an earlier one with the same name.</summary>
    public void Add(Manifest manifest)
    {
        var key = (manifest.Group, manifest.Kind, manifest.Name);
        if (!objects.TryGetValue(key, out var byNamespace))
        {
            objects[key] = byNamespace = [];
        }

        byNamespace[Namespace(manifest)] = manifest.Value;
    }

    /// <summary>What an object replaces, or <see langword="null"/>.</summary>
    public JsonValue? Find(Manifest manifest)
    {
        if (!objects.TryGetValue((manifest.Group, manifest.Kind, manifest.Name), out var byNamespace))
        {
            return null;
        }

        return byNamespace.TryGetValue(Namespace(manifest), out var found) ? found
            : Namespace(manifest).Length == 0 && byNamespace.Count == 1 ? byNamespace.Values.First()
            : null;
    }

    private static string Namespace(Manifest manifest) =>
        manifest.Value.Get("metadata")?.Get("namespace") is { Kind: JsonKind.String } text ? text.Text : "";
}
