// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ServicePortContract]
public sealed partial class ServicePort;

internal sealed class ServicePortContractAttribute : JsonContractAttribute<ServicePort>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ServicePort New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "AppProtocol", "appProtocol", static o => ((ServicePort)o).AppProtocol, static (o, v) => ((ServicePort)o).AppProtocol = v),
        Optional<string>(options, "Name", "name", static o => ((ServicePort)o).Name, static (o, v) => ((ServicePort)o).Name = v),
        Optional<int?>(options, "NodePort", "nodePort", static o => ((ServicePort)o).NodePort, static (o, v) => ((ServicePort)o).NodePort = v),
        Required<int>(options, "Port", "port", static o => ((ServicePort)o).Port, static (o, v) => ((ServicePort)o).Port = v),
        Optional<string>(options, "Protocol", "protocol", static o => ((ServicePort)o).Protocol, static (o, v) => ((ServicePort)o).Protocol = v),
        Optional<IntOrString?>(options, "TargetPort", "targetPort", static o => ((ServicePort)o).TargetPort, static (o, v) => ((ServicePort)o).TargetPort = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ServicePort Make();
}
