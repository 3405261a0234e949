// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[ControllerRevisionContract]
public sealed partial class ControllerRevision;

internal sealed class ControllerRevisionContractAttribute : JsonContractAttribute<ControllerRevision>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ControllerRevision New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ControllerRevision)o).ApiVersion, static (o, v) => ((ControllerRevision)o).ApiVersion = v!),
        Optional<RawExtension>(options, "Data", "data", static o => ((ControllerRevision)o).Data, static (o, v) => ((ControllerRevision)o).Data = v),
        Given<string>(options, "Kind", "kind", static o => ((ControllerRevision)o).Kind, static (o, v) => ((ControllerRevision)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ControllerRevision)o).Metadata, static (o, v) => ((ControllerRevision)o).Metadata = v!),
        Required<long>(options, "Revision", "revision", static o => ((ControllerRevision)o).Revision, static (o, v) => ((ControllerRevision)o).Revision = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ControllerRevision Make();
}
