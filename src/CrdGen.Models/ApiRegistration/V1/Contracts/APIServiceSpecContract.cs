// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[APIServiceSpecContract]
public sealed partial class APIServiceSpec;

internal sealed class APIServiceSpecContractAttribute : JsonContractAttribute<APIServiceSpec>
{
    protected override APIServiceSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<byte[]>(options, "CABundle", "caBundle", static o => ((APIServiceSpec)o).CABundle, static (o, v) => ((APIServiceSpec)o).CABundle = v),
        Optional<string>(options, "Group", "group", static o => ((APIServiceSpec)o).Group, static (o, v) => ((APIServiceSpec)o).Group = v),
        Required<int>(options, "GroupPriorityMinimum", "groupPriorityMinimum", static o => ((APIServiceSpec)o).GroupPriorityMinimum, static (o, v) => ((APIServiceSpec)o).GroupPriorityMinimum = v),
        Optional<bool?>(options, "InsecureSkipTLSVerify", "insecureSkipTLSVerify", static o => ((APIServiceSpec)o).InsecureSkipTLSVerify, static (o, v) => ((APIServiceSpec)o).InsecureSkipTLSVerify = v),
        Optional<ServiceReference>(options, "Service", "service", static o => ((APIServiceSpec)o).Service, static (o, v) => ((APIServiceSpec)o).Service = v),
        Optional<string>(options, "Version", "version", static o => ((APIServiceSpec)o).Version, static (o, v) => ((APIServiceSpec)o).Version = v),
        Required<int>(options, "VersionPriority", "versionPriority", static o => ((APIServiceSpec)o).VersionPriority, static (o, v) => ((APIServiceSpec)o).VersionPriority = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern APIServiceSpec Make();
}
