// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerUserContract]
public sealed partial class ContainerUser;

internal sealed class ContainerUserContractAttribute : JsonContractAttribute<ContainerUser>
{
    protected override ContainerUser New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<LinuxContainerUser>(options, "Linux", "linux", static o => ((ContainerUser)o).Linux, static (o, v) => ((ContainerUser)o).Linux = v),
    ];
}
