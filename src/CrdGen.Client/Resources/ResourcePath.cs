namespace CrdGen.Client;

/// <summary>Where resources are below the API server's address.</summary>
internal static class ResourcePath
{
    /// <summary>The path of a resource's objects, of one of them, or of a subresource.</summary>
    public static string Of(ResourceDefinition definition, string? @namespace, string? name = null, string? subresource = null)
    {
        var root = definition.Group.Length == 0 ? "api" : "apis";
        var path = $"{root}/{definition.ApiVersion}/{(@namespace is null ? "" : $"namespaces/{Uri.EscapeDataString(@namespace)}/")}{definition.Plural}";
        return (name, subresource) switch
        {
            (null, _) => path,
            (_, null) => $"{path}/{Uri.EscapeDataString(name)}",
            _ => $"{path}/{Uri.EscapeDataString(name)}/{subresource}",
        };
    }
}
