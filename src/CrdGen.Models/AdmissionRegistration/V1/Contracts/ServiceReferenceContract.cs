// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ServiceReferenceContract]
public sealed partial class ServiceReference;

internal sealed class ServiceReferenceContractAttribute : JsonContractAttribute<ServiceReference>
{
    protected override ServiceReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((ServiceReference)o).Name, static (o, v) => ((ServiceReference)o).Name = v!),
        Required<string>(options, "Namespace", "namespace", static o => ((ServiceReference)o).Namespace, static (o, v) => ((ServiceReference)o).Namespace = v!),
        Optional<string>(options, "Path", "path", static o => ((ServiceReference)o).Path, static (o, v) => ((ServiceReference)o).Path = v),
        Optional<int?>(options, "Port", "port", static o => ((ServiceReference)o).Port, static (o, v) => ((ServiceReference)o).Port = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ServiceReference Make();
}
