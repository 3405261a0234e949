using CrdGen.Schema.Model;

namespace CrdGen.Schema.Tests.KubernetesTypes;

/// <summary>Names what differs between two schemas, apart from white space in descriptions.</summary>
internal static class SchemaDifferences
{
    public static IEnumerable<string> Between(JsonSchemaProps? left, JsonSchemaProps? right, string path = "")
    {
        if (left is null || right is null)
        {
            return left is null && right is null ? [] : [$"{path}: only {(left is null ? "right" : "left")}"];
        }

        var names = left.Properties.Concat(right.Properties).Select(p => p.Name).Distinct();
        return Own(left, right, path)
            .Concat(names.SelectMany(name => Between(left.Property(name), right.Property(name), $"{path}.{name}")))
            .Concat(Between(left.Items, right.Items, path + "[]"))
            .Concat(Between(left.AdditionalProperties, right.AdditionalProperties, path + "{}"));
    }

    private static IEnumerable<string> Own(JsonSchemaProps left, JsonSchemaProps right, string path)
    {
        if (OneLine(left.Description) != OneLine(right.Description))
        {
            yield return $"{path}: description";
        }

        if (Keywords(left) != Keywords(right))
        {
            yield return $"{path}: keywords";
        }
    }

    private static JsonSchemaProps Keywords(JsonSchemaProps schema) => schema with
    {
        Description = null,
        Properties = default,
        Items = null,
        AdditionalProperties = null,
    };

    private static string? OneLine(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
