// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressClassParametersReferenceContract]
public sealed partial class IngressClassParametersReference;

internal sealed class IngressClassParametersReferenceContractAttribute : JsonContractAttribute<IngressClassParametersReference>
{
    protected override IngressClassParametersReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((IngressClassParametersReference)o).ApiGroup, static (o, v) => ((IngressClassParametersReference)o).ApiGroup = v),
        Required<string>(options, "Kind", "kind", static o => ((IngressClassParametersReference)o).Kind, static (o, v) => ((IngressClassParametersReference)o).Kind = v!),
        Required<string>(options, "Name", "name", static o => ((IngressClassParametersReference)o).Name, static (o, v) => ((IngressClassParametersReference)o).Name = v!),
        Optional<string>(options, "Namespace", "namespace", static o => ((IngressClassParametersReference)o).Namespace, static (o, v) => ((IngressClassParametersReference)o).Namespace = v),
        Optional<string>(options, "Scope", "scope", static o => ((IngressClassParametersReference)o).Scope, static (o, v) => ((IngressClassParametersReference)o).Scope = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern IngressClassParametersReference Make();
}
