using System.Text.Json.Nodes;

namespace CrdGen.Operator;

/// <summary>
/// Whether an object is as somebody would apply it, so that the request can be spared: the fields that a manager has applied, by the object's
/// <c>managedFields</c> (KEP-555), are those that it would apply now, and have the values. Where that cannot be told for sure, the answer is no, and the
/// server decides: a value that it writes in another form (<c>1000m</c>) costs a request and nothing else.
/// </summary>
internal static class AppliedFields
{
    /// <summary>The fields that a manager has applied to an object; <see langword="null"/> for none, or where the object does not say.</summary>
    public static JsonObject? Of(IKubernetesObject resource, string manager)
    {
        foreach (var entry in resource.Metadata.ManagedFields ?? [])
        {
            if (entry.Manager == manager && entry.Operation == "Apply" && string.IsNullOrEmpty(entry.Subresource) && entry.ApiVersion == resource.ApiVersion)
            {
                return entry.FieldsV1?.Value;
            }
        }

        return null;
    }

    /// <summary>Whether to apply would change nothing.</summary>
    /// <param name="desired">What would be applied.</param>
    /// <param name="known">The object as it is.</param>
    /// <param name="fields">The fields that were applied.</param>
    public static bool Are(JsonObject desired, JsonObject known, JsonObject fields) => IsObjectAsDesired(desired, known, fields, isRoot: true);

    private static bool IsObjectAsDesired(JsonObject desired, JsonObject known, JsonObject fields, bool isRoot = false, bool isMetadata = false)
    {
        var count = 0;
        foreach (var (name, value) in desired)
        {
            if (IsIdentity(name, value, isRoot, isMetadata))
            {
                continue;
            }

            count++;
            if (fields["f:" + name] is not JsonObject inner || !IsAsDesired(value, known[name], inner, isRoot && name == "metadata"))
            {
                return false;
            }
        }

        // What was applied before and is not any more must go.
        return count == CountOf(fields, "f:");
    }

    private static bool IsAsDesired(JsonNode? desired, JsonNode? known, JsonObject fields, bool isMetadata)
    {
        if (fields.Count == 0)
        {
            // The server leaves out what is empty.
            return JsonNode.DeepEquals(desired, known) || (known is null && desired is (JsonObject { Count: 0 } or JsonArray { Count: 0 }));
        }

        return (desired, known) switch
        {
            (JsonObject one, JsonObject other) => IsObjectAsDesired(one, other, fields, isMetadata: isMetadata),
            (JsonArray one, JsonArray other) => IsListAsDesired(one, other, fields),
            _ => false,
        };
    }

    /// <summary>Lists of type map and set: others may have elements of their own.</summary>
    private static bool IsListAsDesired(JsonArray desired, JsonArray known, JsonObject fields)
    {
        var count = 0;
        foreach (var (path, inner) in fields)
        {
            if (path.StartsWith("k:", StringComparison.Ordinal) && inner is JsonObject element)
            {
                count++;
                var key = (JsonObject)JsonNode.Parse(path.AsSpan(2).ToString())!;
                if (Find(desired, key, mayLack: true) is not { } one || Find(known, key, mayLack: false) is not { } other || !IsElementAsDesired(one, other, element))
                {
                    return false;
                }
            }
            else if (path.StartsWith("v:", StringComparison.Ordinal))
            {
                count++;
                var value = JsonNode.Parse(path.AsSpan(2).ToString());
                if (!Contains(desired, value) || !Contains(known, value))
                {
                    return false;
                }
            }
            else if (path != ".")
            {
                return false;
            }
        }

        return count == desired.Count;
    }

    private static bool IsElementAsDesired(JsonObject desired, JsonObject known, JsonObject fields) => fields.Count == 0 || IsObjectAsDesired(desired, known, fields);

    /// <summary>The one element that has a key; the server fills in what a key lacks, the protocol of a port for one.</summary>
    private static JsonObject? Find(JsonArray list, JsonObject key, bool mayLack)
    {
        JsonObject? found = null;
        foreach (var element in list)
        {
            if (element is JsonObject candidate && Has(candidate, key, mayLack))
            {
                if (found is not null)
                {
                    return null;
                }

                found = candidate;
            }
        }

        return found;
    }

    private static bool Has(JsonObject element, JsonObject key, bool mayLack)
    {
        foreach (var (name, value) in key)
        {
            if (element.TryGetPropertyValue(name, out var own) ? !JsonNode.DeepEquals(own, value) : !mayLack)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(JsonArray list, JsonNode? value)
    {
        foreach (var element in list)
        {
            if (JsonNode.DeepEquals(element, value))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountOf(JsonObject fields, string prefix)
    {
        var count = 0;
        foreach (var (name, _) in fields)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>What says which object it is belongs to nobody.</summary>
    private static bool IsIdentity(string name, JsonNode? value, bool isRoot, bool isMetadata) =>
        (isRoot && name is ("apiVersion" or "kind"))
        || (isRoot && name == "metadata" && value is JsonObject metadata && metadata.All(field => IsIdentity(field.Key, field.Value, false, true)))
        || (isMetadata && name is ("name" or "namespace"));
}
