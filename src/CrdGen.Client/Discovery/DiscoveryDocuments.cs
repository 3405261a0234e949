using System.Text.Json.Serialization;
using CrdGen.Models.Meta.V1;

namespace CrdGen.Client.Discovery;

/// <summary>All groups in one document: aggregated discovery (KEP-3352), <c>apidiscovery.k8s.io</c>.</summary>
internal sealed record GroupDiscoveryList
{
    public IReadOnlyList<GroupDiscovery>? Items { get; init; }
}

internal sealed record GroupDiscovery
{
    public ObjectMeta? Metadata { get; init; }

    public IReadOnlyList<VersionDiscovery>? Versions { get; init; }
}

internal sealed record VersionDiscovery
{
    public string Version { get; init; } = "";

    public IReadOnlyList<ResourceDiscovery>? Resources { get; init; }
}

internal sealed record ResourceDiscovery
{
    public string Resource { get; init; } = "";

    public GroupVersionKind? ResponseKind { get; init; }

    public string? Scope { get; init; }

    public string? SingularResource { get; init; }

    public IReadOnlyList<string>? ShortNames { get; init; }

    public IReadOnlyList<string>? Categories { get; init; }

    public IReadOnlyList<string>? Verbs { get; init; }

    public IReadOnlyList<SubresourceDiscovery>? Subresources { get; init; }
}

internal sealed record SubresourceDiscovery
{
    public string Subresource { get; init; } = "";
}

internal sealed record GroupVersionKind
{
    public string? Kind { get; init; }
}

/// <summary>The versions of the core group: <c>/api</c>.</summary>
internal sealed record CoreVersions
{
    public IReadOnlyList<string>? Versions { get; init; }
}

/// <summary>The groups and their versions: <c>/apis</c>.</summary>
internal sealed record GroupList
{
    public IReadOnlyList<Group>? Groups { get; init; }
}

internal sealed record Group
{
    public IReadOnlyList<GroupVersion>? Versions { get; init; }
}

internal sealed record GroupVersion
{
    [JsonPropertyName("groupVersion")]
    public string Name { get; init; } = "";
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GroupDiscoveryList))]
[JsonSerializable(typeof(CoreVersions))]
[JsonSerializable(typeof(GroupList))]
[JsonSerializable(typeof(APIResourceList))]
[JsonSerializable(typeof(ServerVersion))]
internal sealed partial class DiscoveryJson : JsonSerializerContext;
