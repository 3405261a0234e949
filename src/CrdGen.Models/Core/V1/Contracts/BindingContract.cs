// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[BindingContract]
public sealed partial class Binding;

internal sealed class BindingContractAttribute : JsonContractAttribute<Binding>
{
    protected override Binding New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Binding)o).ApiVersion, static (o, v) => ((Binding)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Binding)o).Kind, static (o, v) => ((Binding)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Binding)o).Metadata, static (o, v) => ((Binding)o).Metadata = v!),
        Required<ObjectReference>(options, "Target", "target", static o => ((Binding)o).Target, static (o, v) => ((Binding)o).Target = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Binding Make();
}
