// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[APIServiceSpecApplyConfigurationContract]
public sealed partial class APIServiceSpecApplyConfiguration;

internal sealed class APIServiceSpecApplyConfigurationContractAttribute : JsonContractAttribute<APIServiceSpecApplyConfiguration>
{
    protected override APIServiceSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<byte[]>(options, "CABundle", "caBundle", static o => ((APIServiceSpecApplyConfiguration)o).CABundle, static (o, v) => ((APIServiceSpecApplyConfiguration)o).CABundle = v),
        Optional<string>(options, "Group", "group", static o => ((APIServiceSpecApplyConfiguration)o).Group, static (o, v) => ((APIServiceSpecApplyConfiguration)o).Group = v),
        Optional<int?>(options, "GroupPriorityMinimum", "groupPriorityMinimum", static o => ((APIServiceSpecApplyConfiguration)o).GroupPriorityMinimum, static (o, v) => ((APIServiceSpecApplyConfiguration)o).GroupPriorityMinimum = v),
        Optional<bool?>(options, "InsecureSkipTLSVerify", "insecureSkipTLSVerify", static o => ((APIServiceSpecApplyConfiguration)o).InsecureSkipTLSVerify, static (o, v) => ((APIServiceSpecApplyConfiguration)o).InsecureSkipTLSVerify = v),
        Optional<ServiceReference>(options, "Service", "service", static o => ((APIServiceSpecApplyConfiguration)o).Service, static (o, v) => ((APIServiceSpecApplyConfiguration)o).Service = v),
        Optional<string>(options, "Version", "version", static o => ((APIServiceSpecApplyConfiguration)o).Version, static (o, v) => ((APIServiceSpecApplyConfiguration)o).Version = v),
        Optional<int?>(options, "VersionPriority", "versionPriority", static o => ((APIServiceSpecApplyConfiguration)o).VersionPriority, static (o, v) => ((APIServiceSpecApplyConfiguration)o).VersionPriority = v),
    ];
}
