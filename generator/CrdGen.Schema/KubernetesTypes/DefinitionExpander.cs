using System.Collections.Concurrent;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.KubernetesTypes;

/// <summary>
/// Puts definitions in the place of references. Each is expanded once: a PodSpec's three lists of containers share the
/// instances of what they have in common, which makes it small, and quick to compare with itself.
/// </summary>
internal sealed class DefinitionExpander(DefinitionFile file, EmbeddedMetadata metadata)
{
    private const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    private readonly ConcurrentDictionary<string, DefinitionLookup> known = new(StringComparer.Ordinal);
    private readonly object gate = new();

    /// <summary>The definitions that are being expanded, outermost first. Guarded by <see cref="gate"/>.</summary>
    private readonly List<string> path = [];

    /// <summary>Threads that ask at the same time get the same instance.</summary>
    public DefinitionLookup Find(string name)
    {
        if (known.TryGetValue(name, out var lookup) || !file.Contains(name))
        {
            return lookup;
        }

        lock (gate)
        {
            return Expand(name);
        }
    }

    private DefinitionLookup Expand(string name)
    {
        if (known.TryGetValue(name, out var lookup))
        {
            return lookup;
        }

        if (path.IndexOf(name) is >= 0 and var start)
        {
            return new(null, string.Join(" → ", path.Skip(start).Append(name)));
        }

        path.Add(name);
        try
        {
            // What leads to a cycle can be expanded as little as the cycle itself.
            lookup = name == ObjectMeta && metadata != EmbeddedMetadata.Full
                ? new(ObjectMetaSchemas.For(metadata), null)
                : Schema(file.Read(name) ?? throw new InvalidOperationException($"The Kubernetes type {name} is not in the data"));
        }
        finally
        {
            path.RemoveAt(path.Count - 1);
        }

        known[name] = lookup;
        return lookup;
    }

    private DefinitionLookup Schema(JsonValue source)
    {
        var own = new List<JsonMember>();
        JsonSchemaProps? target = null;
        JsonSchemaProps? items = null;
        JsonSchemaProps? values = null;
        var properties = new List<SchemaProperty>();
        foreach (var member in source.Members)
        {
            DefinitionLookup nested;
            switch (member.Name)
            {
                case "$ref":
                    target = (nested = Expand(member.Value.Text)).Schema;
                    break;
                case "items":
                    items = (nested = Schema(member.Value)).Schema;
                    break;
                case "additionalProperties":
                    values = (nested = Schema(member.Value)).Schema;
                    break;
                case "properties":
                    nested = Properties(member.Value, properties);
                    break;
                default:
                    own.Add(member);
                    continue;
            }

            if (nested.IsRecursive)
            {
                return nested;
            }
        }

        if (target is not null)
        {
            return new(own.Count == 0 ? target : Merge(target, SchemaReader.Read(JsonValue.From(own))), null);
        }

        var schema = SchemaReader.Read(JsonValue.From(own));
        return new(schema with { Items = items, AdditionalProperties = values, Properties = properties.ToEquatableArray() }, null);
    }

    private DefinitionLookup Properties(JsonValue source, List<SchemaProperty> properties)
    {
        foreach (var member in source.Members)
        {
            var nested = Schema(member.Value);
            if (nested.Schema is null)
            {
                return nested;
            }

            properties.Add(new(member.Name, nested.Schema));
        }

        return default;
    }

    /// <summary>Beside a reference the data has these keywords only: the tests see to it.</summary>
    private static JsonSchemaProps Merge(JsonSchemaProps target, JsonSchemaProps own) => target with
    {
        Description = own.Description ?? target.Description,
        Default = own.Default ?? target.Default,
        MapType = own.MapType ?? target.MapType,
    };
}
