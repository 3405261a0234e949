using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// Follows the <c>fieldPath</c> of a rule or the <c>jsonPath</c> of a selectable field, as <c>cel.ValidFieldPath</c> does: names
/// after dots, or in brackets and single quotes.
/// </summary>
public static class ValidFieldPath
{
    private const string NoField = " does not refer to a valid field";
    private const string Escapes = "abfnrtv'\\";
    private const string Escaped = "\a\b\f\n\r\t\v'\\";

    /// <summary>Where a path leads.</summary>
    /// <param name="Schema">The schema there; <see langword="null"/>: any value.</param>
    /// <param name="Path">The path in a form that is the same for all ways to write it.</param>
    /// <param name="First">The first name.</param>
    public sealed record Target(JsonSchemaProps? Schema, string Path, string First);

    /// <summary>Why a path leads nowhere, in fewer words than the API server's; <see langword="null"/> if it leads to a field.</summary>
    public static string? FindError(string path, JsonSchemaProps root)
    {
        var error = "";
        if (path.Trim().Length > 0 && Find(path, root, allowArrayNotation: true, out error) is not null)
        {
            return null;
        }

        return error.EndsWith(NoField, StringComparison.Ordinal)
            ? "there is no field " + error.Substring(0, error.Length - NoField.Length)
            : "write '.name' or ['name'], as in '.limits.min'";
    }

    /// <returns>The target, or <see langword="null"/> with an error.</returns>
    public static Target? Find(string path, JsonSchemaProps root, bool allowArrayNotation, out string error)
    {
        var (schema, canonical, first) = ((JsonSchemaProps?)root, new System.Text.StringBuilder(), default(string));
        var tokens = new Tokens(path);
        error = "";
        while (tokens.Next() is { } token)
        {
            string? name;
            switch (token)
            {
                case "[" when !allowArrayNotation:
                    error = "array notation is not allowed";
                    return null;
                case "[":
                    name = Quoted(tokens.Next(), out error);
                    break;
                case ".":
                    name = tokens.Next();
                    error = name is null ? "unexpected end of JSON path" : "";
                    break;
                default:
                    error = "expected [ or . but got: " + token;
                    return null;
            }

            if (name is null)
            {
                return null;
            }

            if (Step(schema, name, canonical) is not { } next)
            {
                error = $"'{name}'{NoField}";
                return null;
            }

            schema = next.Schema;
            first ??= name;
            if (token == "[" && tokens.Next() is var close && close != "]")
            {
                error = close is null ? "unexpected end of JSON path" : "expected ] but got " + close;
                return null;
            }
        }

        return new(schema, canonical.ToString(), first ?? "");
    }

    private static (JsonSchemaProps? Schema, bool _)? Step(JsonSchemaProps? schema, string name, System.Text.StringBuilder canonical)
    {
        if (schema is { Properties.IsEmpty: false })
        {
            canonical.Append('.').Append(name);
            return schema.Property(name) is { } property ? (property, true) : null;
        }

        if (schema?.AdditionalProperties is not { } values)
        {
            return null;
        }

        canonical.Append('[').Append(name).Append(']');
        return (SchemaKeywords.IsSchema(values) ? values : null, true);
    }

    private static string? Quoted(string? token, out string error)
    {
        error = "";
        if (token is null)
        {
            error = "unexpected end of JSON path";
            return null;
        }

        if (token.Length < 2 || token[0] != '\'' || token[token.Length - 1] != '\'')
        {
            error = "expected single quoted string but got " + token;
            return null;
        }

        var name = new System.Text.StringBuilder();
        for (var i = 1; i < token.Length - 1; i++)
        {
            if (token[i] != '\\' || i + 2 >= token.Length)
            {
                name.Append(token[i]);
                continue;
            }

            var escape = Escapes.IndexOf(token[++i]);
            if (escape < 0)
            {
                error = "invalid string literal: invalid escape char \\" + token[i];
                return null;
            }

            name.Append(Escaped[escape]);
        }

        return name.ToString();
    }

    /// <summary>Dots, brackets, and what stands between them; quotes hold together.</summary>
    private sealed class Tokens(string text)
    {
        private int position;

        public string? Next()
        {
            // The API server's scanner reads one line after the other, as it were: it stops where nothing is left.
            if (position >= text.Length)
            {
                return null;
            }

            var start = position;
            if (text[start] == '\'')
            {
                for (var i = start + 1; i < text.Length; i++)
                {
                    if (text[i] == '\'' && text[i - 1] != '\\')
                    {
                        return Take(i + 1);
                    }
                }

                return Take(text.Length);
            }

            if (text[start] is '.' or '[' or ']')
            {
                return Take(start + 1);
            }

            var end = text.IndexOfAny(['.', '[', ']'], start);
            return Take(end < 0 ? text.Length : end);
        }

        private string Take(int end)
        {
            var token = text.Substring(position, end - position);
            position = end;
            return token;
        }
    }
}
