using System.Text.Json.Nodes;

namespace CrdGen.Samples.Tests.Comparison;

/// <summary>Removes from a CRD what says nothing about the API, and adds what the API server would add.</summary>
public static class CrdNormalizer
{
    public static JsonObject Normalize(JsonNode? document)
    {
        var crd = document as JsonObject ?? throw new ArgumentException("A CRD is an object.", nameof(document));
        crd.Remove("status");
        NormalizeMetadata(crd["metadata"] as JsonObject);
        AddDefaults(crd["spec"] as JsonObject);
        return crd;
    }

    private static void NormalizeMetadata(JsonObject? metadata)
    {
        if (metadata is null)
        {
            return;
        }

        metadata.Remove("creationTimestamp");
        (metadata["annotations"] as JsonObject)?.Remove("controller-gen.kubebuilder.io/version");
        foreach (var map in (string[])["annotations", "labels"])
        {
            if (metadata[map] is JsonObject { Count: 0 })
            {
                metadata.Remove(map);
            }
        }
    }

    private static void AddDefaults(JsonObject? spec)
    {
        if (spec is null)
        {
            return;
        }

        if (spec["names"] is JsonObject names && names["kind"] is { } node)
        {
            var kind = node.GetValue<string>();
#pragma warning disable CA1308 // Kubernetes' rule for the singular: the kind in lower case.
            names["singular"] ??= kind.ToLowerInvariant();
#pragma warning restore CA1308
            names["listKind"] ??= kind + "List";
        }

        spec["conversion"] ??= new JsonObject { ["strategy"] = "None" };
    }
}
