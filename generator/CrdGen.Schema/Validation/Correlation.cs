using System.Text.RegularExpressions;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>
/// Rules with <c>oldSelf</c> compare a value with the one before it. The items of a list have a value before them only
/// where keys identify them: in a list of type map.
/// </summary>
public static class Correlation
{
    private static readonly Regex Quoted = new("'[^'\\\\]*(?:\\\\.[^'\\\\]*)*'|\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\"", RegexOptions.CultureInvariant);
    private static readonly Regex OldSelf = new(@"(?<![\w.])oldSelf(?!\w)", RegexOptions.CultureInvariant);

    /// <summary>Whether a rule compares with the value before it. What stands in quotes does not count.</summary>
    public static bool UsesOldSelf(string rule) => rule.Contains("oldSelf") && OldSelf.IsMatch(Quoted.Replace(rule, "''"));

    /// <summary>As <see cref="FindError(JsonSchemaProps, string)"/>, of a whole schema that is given as JSON.</summary>
    public static (string Path, string Rule)? FindErrorAnywhere(JsonSchemaProps schema, string path = "")
    {
        foreach (var property in schema.Properties)
        {
            if (FindErrorAnywhere(property.Schema, $"{path}.{property.Name}") is { } found)
            {
                return found;
            }
        }

        return FindError(schema, path)
            ?? (schema.Items is { } items ? FindErrorAnywhere(items, path + "[]") : null)
            ?? (schema.AdditionalProperties is { } values ? FindErrorAnywhere(values, path + "{}") : null);
    }

    /// <summary>The first rule with <c>oldSelf</c> below the lists of a property that keys do not identify the items of, or <see langword="null"/>.</summary>
    public static (string Path, string Rule)? FindError(JsonSchemaProps schema, string path = "") => schema switch
    {
        { Items: { } items } when schema.ListType != "map" => FindRule(items, path + "[]"),
        { Items: { } items } => FindError(items, path + "[]"),
        { AdditionalProperties: { } values } => FindError(values, path + "{}"),
        _ => null,
    };

    private static (string Path, string Rule)? FindOwnRule(JsonSchemaProps schema, string path)
    {
        foreach (var rule in schema.Validations)
        {
            if (UsesOldSelf(rule.Rule))
            {
                return (path, rule.Rule);
            }
        }

        return null;
    }

    private static (string Path, string Rule)? FindRule(JsonSchemaProps schema, string path)
    {
        if (FindOwnRule(schema, path) is { } own)
        {
            return own;
        }

        foreach (var property in schema.Properties)
        {
            // What lies below another such list is that list's error.
            var below = $"{path}.{property.Name}";
            if ((property.Schema is { Items: null } or { ListType: "map" } ? FindRule(property.Schema, below) : FindOwnRule(property.Schema, below)) is { } found)
            {
                return found;
            }
        }

        return (schema.Items is { } items ? FindRule(items, path + "[]") : null)
            ?? (schema.AdditionalProperties is { } values ? FindRule(values, path + "{}") : null);
    }
}
