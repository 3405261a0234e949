// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LinuxContainerUserContract]
public sealed partial class LinuxContainerUser;

internal sealed class LinuxContainerUserContractAttribute : JsonContractAttribute<LinuxContainerUser>
{
    protected override LinuxContainerUser New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<long>(options, "Gid", "gid", static o => ((LinuxContainerUser)o).Gid, static (o, v) => ((LinuxContainerUser)o).Gid = v),
        Optional<List<long>>(options, "SupplementalGroups", "supplementalGroups", static o => ((LinuxContainerUser)o).SupplementalGroups, static (o, v) => ((LinuxContainerUser)o).SupplementalGroups = v),
        Required<long>(options, "Uid", "uid", static o => ((LinuxContainerUser)o).Uid, static (o, v) => ((LinuxContainerUser)o).Uid = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern LinuxContainerUser Make();
}
