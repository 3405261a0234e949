// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[HTTPHeaderContract]
public sealed partial class HTTPHeader;

internal sealed class HTTPHeaderContractAttribute : JsonContractAttribute<HTTPHeader>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override HTTPHeader New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((HTTPHeader)o).Name, static (o, v) => ((HTTPHeader)o).Name = v!),
        Required<string>(options, "Value", "value", static o => ((HTTPHeader)o).Value, static (o, v) => ((HTTPHeader)o).Value = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HTTPHeader Make();
}
