// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[KeyToPathContract]
public sealed partial class KeyToPath;

internal sealed class KeyToPathContractAttribute : JsonContractAttribute<KeyToPath>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override KeyToPath New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((KeyToPath)o).Key, static (o, v) => ((KeyToPath)o).Key = v!),
        Optional<int?>(options, "Mode", "mode", static o => ((KeyToPath)o).Mode, static (o, v) => ((KeyToPath)o).Mode = v),
        Required<string>(options, "Path", "path", static o => ((KeyToPath)o).Path, static (o, v) => ((KeyToPath)o).Path = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern KeyToPath Make();
}
