using CrdGen.Schema;
using CrdGen.Schema.Model;

namespace CrdGen.CodeFixes.Limits;

/// <summary>Lists, maps and texts of a schema that have no limit, and schemas with limits added.</summary>
internal static class SchemaLimits
{
    private const int MaxNodes = 64;
    private const int MaxDepth = 64;

    /// <summary>Whether a limit is missing. Enums, dates and durations are as long as they are.</summary>
    public static bool IsMissing(JsonSchemaProps schema) => schema switch
    {
        { Type: "array" } => schema.MaxItems is null,
        { Type: "object", AdditionalProperties: not null } => schema.MaxProperties is null,
        { Type: "string" } => schema.MaxLength is null && schema.Enum.IsEmpty && schema.Format is not ("date" or "date-time" or "duration"),
        _ => false,
    };

    /// <summary>The paths of all that lacks a limit around a node and below it.</summary>
    public static List<IReadOnlyList<string>> Missing(JsonSchemaProps root, IReadOnlyList<string> node)
    {
        var result = new List<IReadOnlyList<string>>();
        var schema = root;
        for (var i = 0; i < node.Count;)
        {
            if (IsMissing(schema))
            {
                result.Add([.. node.Take(i)]);
            }

            (schema, i) = node[i] switch
            {
                "properties" => (schema.Property(node[i + 1])!, i + 2),
                "items" => (schema.Items!, i + 1),
                _ => (schema.AdditionalProperties!, i + 1),
            };
        }

        // Level by level: the nearest are the ones that a rule speaks of.
        var open = new Queue<(IReadOnlyList<string> Path, JsonSchemaProps Schema)>();
        open.Enqueue((node, schema));
        while (open.Count > 0 && result.Count < MaxNodes)
        {
            var (path, below) = open.Dequeue();
            if (IsMissing(below))
            {
                result.Add(path);
            }

            if (path.Count > node.Count + MaxDepth)
            {
                continue;
            }

            foreach (var property in below.Properties)
            {
                if (path.Count > 0 || property.Name is not ("apiVersion" or "kind" or "metadata"))
                {
                    open.Enqueue(([.. path, "properties", property.Name], property.Schema));
                }
            }

            if (below.Items is { } items)
            {
                open.Enqueue(([.. path, "items"], items));
            }

            if (below.AdditionalProperties is { } values)
            {
                open.Enqueue(([.. path, "additionalProperties"], values));
            }
        }

        return result;
    }

    /// <summary>The schema with a limit at a path.</summary>
    public static JsonSchemaProps With(JsonSchemaProps schema, IReadOnlyList<string> path, long limit, int at = 0)
    {
        if (at == path.Count)
        {
            return schema.Type switch
            {
                "array" => schema with { MaxItems = limit },
                "string" => schema with { MaxLength = limit },
                _ => schema with { MaxProperties = limit },
            };
        }

        return path[at] switch
        {
            "properties" => schema with
            {
                Properties = schema.Properties.Select(property => property.Name == path[at + 1] ? property with { Schema = With(property.Schema, path, limit, at + 2) } : property).ToEquatableArray(),
            },
            "items" => schema with { Items = With(schema.Items!, path, limit, at + 1) },
            _ => schema with { AdditionalProperties = With(schema.AdditionalProperties!, path, limit, at + 1) },
        };
    }
}
