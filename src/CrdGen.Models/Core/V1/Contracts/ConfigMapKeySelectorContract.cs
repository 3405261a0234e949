// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ConfigMapKeySelectorContract]
public sealed partial class ConfigMapKeySelector;

internal sealed class ConfigMapKeySelectorContractAttribute : JsonContractAttribute<ConfigMapKeySelector>
{
    protected override ConfigMapKeySelector New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((ConfigMapKeySelector)o).Key, static (o, v) => ((ConfigMapKeySelector)o).Key = v!),
        Optional<string>(options, "Name", "name", static o => ((ConfigMapKeySelector)o).Name, static (o, v) => ((ConfigMapKeySelector)o).Name = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((ConfigMapKeySelector)o).Optional, static (o, v) => ((ConfigMapKeySelector)o).Optional = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ConfigMapKeySelector Make();
}
