// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerPortContract]
public sealed partial class ContainerPort;

internal sealed class ContainerPortContractAttribute : JsonContractAttribute<ContainerPort>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ContainerPort New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<int>(options, "ContainerPortValue", "containerPort", static o => ((ContainerPort)o).ContainerPortValue, static (o, v) => ((ContainerPort)o).ContainerPortValue = v),
        Optional<string>(options, "HostIP", "hostIP", static o => ((ContainerPort)o).HostIP, static (o, v) => ((ContainerPort)o).HostIP = v),
        Optional<int?>(options, "HostPort", "hostPort", static o => ((ContainerPort)o).HostPort, static (o, v) => ((ContainerPort)o).HostPort = v),
        Optional<string>(options, "Name", "name", static o => ((ContainerPort)o).Name, static (o, v) => ((ContainerPort)o).Name = v),
        Optional<string>(options, "Protocol", "protocol", static o => ((ContainerPort)o).Protocol, static (o, v) => ((ContainerPort)o).Protocol = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerPort Make();
}
