// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerImageContract]
public sealed partial class ContainerImage;

internal sealed class ContainerImageContractAttribute : JsonContractAttribute<ContainerImage>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ContainerImage New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Names", "names", static o => ((ContainerImage)o).Names, static (o, v) => ((ContainerImage)o).Names = v),
        Optional<long?>(options, "SizeBytes", "sizeBytes", static o => ((ContainerImage)o).SizeBytes, static (o, v) => ((ContainerImage)o).SizeBytes = v),
    ];
}
