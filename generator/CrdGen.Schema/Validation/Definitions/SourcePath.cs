namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Paths of the API server's internal form of a definition, as paths of the form that users write (<c>apiextensions.k8s.io/v1</c>).</summary>
internal static class SourcePath
{
    private static readonly string[] First = ["spec", "versions", "0"];

    public static IReadOnlyList<string> Of(List<string> segments)
    {
        if (segments.Count < 2 || segments[0] != "spec")
        {
            return segments;
        }

        switch (segments[1])
        {
            case "validation":
                return [.. First, "schema", .. segments.Skip(2)];
            case "schema":
            case "subresources":
            case "selectableFields":
                return [.. First, .. segments.Skip(1)];
            case "additionalPrinterColumns":
                return [.. First, .. segments.Skip(1).Select(JsonPath)];
            case "versions" when segments.Count > 3 && segments[3] == "additionalPrinterColumns":
                return [.. segments.Select(JsonPath)];
            case "conversion" when segments.Count > 2 && segments[2] is "webhookClientConfig":
                return ["spec", "conversion", "webhook", "clientConfig", .. segments.Skip(3)];
            case "conversion" when segments.Count > 2 && segments[2] is "conversionReviewVersions":
                return ["spec", "conversion", "webhook", .. segments.Skip(2)];
            case "version":
                return [.. First, "name"];
            default:
                return segments;
        }
    }

    private static string JsonPath(string name) => name == "JSONPath" ? "jsonPath" : name;
}
