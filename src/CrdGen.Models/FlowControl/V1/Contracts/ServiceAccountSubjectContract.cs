// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[ServiceAccountSubjectContract]
public sealed partial class ServiceAccountSubject;

internal sealed class ServiceAccountSubjectContractAttribute : JsonContractAttribute<ServiceAccountSubject>
{
    protected override ServiceAccountSubject New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((ServiceAccountSubject)o).Name, static (o, v) => ((ServiceAccountSubject)o).Name = v!),
        Required<string>(options, "Namespace", "namespace", static o => ((ServiceAccountSubject)o).Namespace, static (o, v) => ((ServiceAccountSubject)o).Namespace = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ServiceAccountSubject Make();
}
