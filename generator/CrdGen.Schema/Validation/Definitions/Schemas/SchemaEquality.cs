using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Equality of schemas as apimachinery sees it: the order of properties does not count, nor do empty lists.</summary>
internal static class SchemaEquality
{
    public static bool AreEqual(JsonSchemaProps? left, JsonSchemaProps? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return left is not null && right is not null
            && Own(left) == Own(right)
            && AreJson(left.Default, right.Default) && AreJson(left.Example, right.Example)
            && AreNumbers(left.Minimum, right.Minimum) && AreNumbers(left.Maximum, right.Maximum) && AreNumbers(left.MultipleOf, right.MultipleOf)
            && AreList(left.Enum, right.Enum, AreJson)
            && AreMap(left.Properties, right.Properties)
            && AreEqual(left.Items, right.Items)
            && AreEqual(left.AdditionalProperties, right.AdditionalProperties)
            && AreList(left.AllOf, right.AllOf, AreEqual)
            && AreList(left.AnyOf, right.AnyOf, AreEqual)
            && AreList(left.OneOf, right.OneOf, AreEqual)
            && AreEqual(left.Not, right.Not)
            && AreForbidden(left.Forbidden, right.Forbidden);
    }

    /// <summary>The keywords whose own equality will do.</summary>
    private static JsonSchemaProps Own(JsonSchemaProps schema) => schema with
    {
        Default = null,
        Example = null,
        Minimum = null,
        Maximum = null,
        MultipleOf = null,
        Enum = default,
        Properties = default,
        HasEmptyProperties = false,
        Items = null,
        AdditionalProperties = null,
        AllOf = default,
        AnyOf = default,
        OneOf = default,
        Not = null,
        Forbidden = null,
    };

    private static bool AreForbidden(ForbiddenKeywords? left, ForbiddenKeywords? right)
    {
        left = Own(left);
        right = Own(right);
        return left == right;

        static ForbiddenKeywords Own(ForbiddenKeywords? keywords) => (keywords ?? new()) with { Empty = EmptyLists.None };
    }

    private static bool AreJson(JsonValue? left, JsonValue? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && Objects.GoEquality.IsSame(left, right));

    private static bool AreNumbers(JsonValue? left, JsonValue? right) => left is null || right is null ? left is null && right is null : left.AsDouble() == right.AsDouble();

    private static bool AreList<T>(EquatableArray<T> left, EquatableArray<T> right, Func<T, T, bool> areEqual)
        where T : IEquatable<T>
    {
        for (var i = 0; i < left.Count && i < right.Count; i++)
        {
            if (!areEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return left.Count == right.Count;
    }

    private static bool AreMap(EquatableArray<SchemaProperty> left, EquatableArray<SchemaProperty> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        var others = default(Dictionary<string, JsonSchemaProps>?);
        for (var i = 0; i < left.Count; i++)
        {
            var other = left[i].Name == right[i].Name ? right[i].Schema : Find(left[i].Name);
            if (other is null || !AreEqual(left[i].Schema, other))
            {
                return false;
            }
        }

        return true;

        JsonSchemaProps? Find(string name)
        {
            others ??= right.ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal);
            return others.TryGetValue(name, out var found) ? found : null;
        }
    }
}
