using CrdGen.Schema.Json;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>The fields of <c>meta/v1.ObjectMeta</c> and their types, which no schema of a CRD can change. Null is as good as absent.</summary>
internal static class ObjectMetaFields
{
    private enum Shape
    {
        Text,
        Number,
        Bool,
        Time,
        Texts,
        TextMap,
        Any,
        Owner,
        Manager,
    }

    private static readonly Dictionary<string, Shape> Meta = new(StringComparer.Ordinal)
    {
        ["name"] = Shape.Text,
        ["generateName"] = Shape.Text,
        ["namespace"] = Shape.Text,
        ["selfLink"] = Shape.Text,
        ["uid"] = Shape.Text,
        ["resourceVersion"] = Shape.Text,
        ["generation"] = Shape.Number,
        ["creationTimestamp"] = Shape.Time,
        ["deletionTimestamp"] = Shape.Time,
        ["deletionGracePeriodSeconds"] = Shape.Number,
        ["labels"] = Shape.TextMap,
        ["annotations"] = Shape.TextMap,
        ["ownerReferences"] = Shape.Owner,
        ["finalizers"] = Shape.Texts,
        ["managedFields"] = Shape.Manager,
    };

    private static readonly Dictionary<string, Shape> Owner = new(StringComparer.Ordinal)
    {
        ["apiVersion"] = Shape.Text,
        ["kind"] = Shape.Text,
        ["name"] = Shape.Text,
        ["uid"] = Shape.Text,
        ["controller"] = Shape.Bool,
        ["blockOwnerDeletion"] = Shape.Bool,
    };

    private static readonly Dictionary<string, Shape> Manager = new(StringComparer.Ordinal)
    {
        ["manager"] = Shape.Text,
        ["operation"] = Shape.Text,
        ["apiVersion"] = Shape.Text,
        ["time"] = Shape.Time,
        ["fieldsType"] = Shape.Text,
        ["fieldsV1"] = Shape.Any,
        ["subresource"] = Shape.Text,
    };

    /// <summary>Adds a problem for each field that does not exist or is of another type.</summary>
    public static void Check(JsonValue metadata, ValuePath path, Problems problems) => CheckFields(metadata, Meta, path, problems);

    private static void CheckFields(JsonValue value, Dictionary<string, Shape> fields, ValuePath path, Problems problems)
    {
        if (value.Kind == JsonKind.Null || !Expect(value, JsonKind.Object, "an object", path, problems))
        {
            return;
        }

        foreach (var member in value.Members)
        {
            var at = ValuePath.Member(path, member.Name);
            if (!fields.TryGetValue(member.Name, out var shape))
            {
                problems.Add(at, "unknownField", "unknown field");
            }
            else if (member.Value.Kind != JsonKind.Null)
            {
                CheckShape(member.Value, shape, at, problems);
            }
        }
    }

    private static void CheckShape(JsonValue value, Shape shape, ValuePath path, Problems problems)
    {
        switch (shape)
        {
            case Shape.Text:
                Expect(value, JsonKind.String, "a string", path, problems);
                break;
            case Shape.Number:
                if (value.Kind != JsonKind.Number || !(new GoNumber(value) is var number && (number.IsInt64 || GoNumber.Fits(number.Float64, "int64"))))
                {
                    problems.Invalid(path, "type", value, "must be an integer");
                }

                break;
            case Shape.Bool:
                if (value.Kind is not (JsonKind.True or JsonKind.False))
                {
                    problems.Invalid(path, "type", value, "must be true or false");
                }

                break;
            case Shape.Time:
                if (Expect(value, JsonKind.String, "a string", path, problems) && !GoTime.IsRfc3339(value.Text))
                {
                    problems.Invalid(path, "type", value, "must be a time as RFC 3339 writes it");
                }

                break;
            case Shape.TextMap:
                if (Expect(value, JsonKind.Object, "an object", path, problems))
                {
                    foreach (var member in value.Members.Where(m => m.Value.Kind != JsonKind.Null))
                    {
                        Expect(member.Value, JsonKind.String, "a string: quote it", ValuePath.Member(path, member.Name), problems);
                    }
                }

                break;
            case Shape.Texts:
                Each(value, path, problems, (item, at) => Expect(item, JsonKind.String, "a string", at, problems));
                break;
            case Shape.Owner:
                Each(value, path, problems, (item, at) => CheckFields(item, Owner, at, problems));
                break;
            case Shape.Manager:
                Each(value, path, problems, (item, at) => CheckFields(item, Manager, at, problems));
                break;
        }
    }

    private static void Each(JsonValue value, ValuePath path, Problems problems, Action<JsonValue, ValuePath> check)
    {
        if (!Expect(value, JsonKind.Array, "a list", path, problems))
        {
            return;
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            if (value.Items[i].Kind != JsonKind.Null)
            {
                check(value.Items[i], ValuePath.Item(path, i));
            }
        }
    }

    private static bool Expect(JsonValue value, JsonKind kind, string what, ValuePath path, Problems problems)
    {
        if (value.Kind == kind)
        {
            return true;
        }

        problems.Invalid(path, "type", value, "must be " + what);
        return false;
    }
}
