using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>JSONPaths of printer columns and of subresources.</summary>
public static class JsonPaths
{
    /// <summary>A field's name in a JSONPath: dots are escaped.</summary>
    public static string Escape(string name) => name.Replace(".", "\\.");

    /// <summary>
    /// The schema that a simple path (<c>.spec.replicas</c>) leads to. A path with filters, indexes or wildcards is followed up
    /// to there.
    /// </summary>
    /// <param name="root">The schema of the resource.</param>
    /// <param name="path">The path, which begins with a dot.</param>
    /// <param name="error">Which field does not exist, or <see langword="null"/>.</param>
    /// <returns>The schema; <see langword="null"/> where the path is not simple, or leads where the schema says nothing.</returns>
    public static JsonSchemaProps? Follow(JsonSchemaProps root, string path, out string? error)
    {
        error = null;
        JsonSchemaProps? schema = root;
        var names = Split(path, out var isSimple);
        foreach (var name in names)
        {
            if (schema is null or { PreserveUnknownFields: true, Properties.IsEmpty: true })
            {
                return null;
            }

            if (ReferenceEquals(schema, root) && (name is "metadata" or "apiVersion" or "kind") && root.Property(name) is null)
            {
                return null; // every object has them, whether or not its schema says so
            }

            var next = schema.Property(name) ?? schema.AdditionalProperties;
            if (next is null)
            {
                error = schema.PreserveUnknownFields || schema.EmbeddedResource ? null : $"there is no field '{name}'";
                return null;
            }

            schema = next;
            if (name == "metadata" && ReferenceEquals(schema, root.Property("metadata")))
            {
                return null; // its fields are the API server's
            }
        }

        return isSimple ? schema : null;
    }

    /// <summary>The names of a path, up to the first part that is no name.</summary>
    private static List<string> Split(string path, out bool isSimple)
    {
        var names = new List<string>();
        var name = new System.Text.StringBuilder();
        isSimple = true;
        for (var i = 1; i <= path.Length; i++)
        {
            if (i == path.Length || (path[i] is '.' or '['))
            {
                if (name.Length > 0)
                {
                    names.Add(name.ToString());
                    name.Clear();
                }

                if (i < path.Length && path[i] == '[')
                {
                    isSimple = false;
                    return names;
                }
            }
            else if (path[i] == '\\' && i + 1 < path.Length)
            {
                name.Append(path[++i]);
            }
            else if (path[i] is '*' or '@' or '?')
            {
                isSimple = false;
                return names;
            }
            else
            {
                name.Append(path[i]);
            }
        }

        return names;
    }

    /// <summary>Why brackets and quotes of a path do not match, or <see langword="null"/>.</summary>
    public static string? FindImbalance(string path)
    {
        var depth = 0;
        char? quote = null;
        foreach (var c in path)
        {
            if (quote is not null)
            {
                quote = c == quote ? null : quote;
                continue;
            }

            switch (c)
            {
                case '"' or '\'':
                    quote = c;
                    break;
                case '[' or '(':
                    depth++;
                    break;
                case ']' or ')':
                    depth--;
                    break;
            }
        }

        return depth != 0 ? "its brackets do not match" : quote is not null ? "a quoted string does not end" : null;
    }

    /// <summary>What a table shows of a schema: a date-time as an age, and as a string all that is no scalar.</summary>
    public static string ColumnType(JsonSchemaProps? schema) => schema switch
    {
        { Format: "date-time" } => "date",
        { Type: "integer" or "number" or "boolean" } => schema.Type!,
        _ => "string",
    };

    /// <summary>The type of a column that says none, by its path.</summary>
    public static string ColumnType(JsonSchemaProps? schema, string path) =>
        path is ".metadata.creationTimestamp" or ".metadata.deletionTimestamp" ? "date" : ColumnType(schema);
}
