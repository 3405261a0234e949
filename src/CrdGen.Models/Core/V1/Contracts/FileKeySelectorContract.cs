// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[FileKeySelectorContract]
public sealed partial class FileKeySelector;

internal sealed class FileKeySelectorContractAttribute : JsonContractAttribute<FileKeySelector>
{
    protected override FileKeySelector New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((FileKeySelector)o).Key, static (o, v) => ((FileKeySelector)o).Key = v!),
        Optional<bool?>(options, "Optional", "optional", static o => ((FileKeySelector)o).Optional, static (o, v) => ((FileKeySelector)o).Optional = v),
        Required<string>(options, "Path", "path", static o => ((FileKeySelector)o).Path, static (o, v) => ((FileKeySelector)o).Path = v!),
        Required<string>(options, "VolumeName", "volumeName", static o => ((FileKeySelector)o).VolumeName, static (o, v) => ((FileKeySelector)o).VolumeName = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern FileKeySelector Make();
}
