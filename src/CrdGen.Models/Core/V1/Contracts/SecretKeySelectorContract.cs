// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecretKeySelectorContract]
public sealed partial class SecretKeySelector;

internal sealed class SecretKeySelectorContractAttribute : JsonContractAttribute<SecretKeySelector>
{
    protected override SecretKeySelector New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((SecretKeySelector)o).Key, static (o, v) => ((SecretKeySelector)o).Key = v!),
        Optional<string>(options, "Name", "name", static o => ((SecretKeySelector)o).Name, static (o, v) => ((SecretKeySelector)o).Name = v),
        Optional<bool?>(options, "Optional", "optional", static o => ((SecretKeySelector)o).Optional, static (o, v) => ((SecretKeySelector)o).Optional = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SecretKeySelector Make();
}
