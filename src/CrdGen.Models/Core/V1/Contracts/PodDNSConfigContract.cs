// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodDNSConfigContract]
public sealed partial class PodDNSConfig;

internal sealed class PodDNSConfigContractAttribute : JsonContractAttribute<PodDNSConfig>
{
    protected override PodDNSConfig New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Nameservers", "nameservers", static o => ((PodDNSConfig)o).Nameservers, static (o, v) => ((PodDNSConfig)o).Nameservers = v),
        Optional<List<PodDNSConfigOption>>(options, "Options", "options", static o => ((PodDNSConfig)o).Options, static (o, v) => ((PodDNSConfig)o).Options = v),
        Optional<List<string>>(options, "Searches", "searches", static o => ((PodDNSConfig)o).Searches, static (o, v) => ((PodDNSConfig)o).Searches = v),
    ];
}
