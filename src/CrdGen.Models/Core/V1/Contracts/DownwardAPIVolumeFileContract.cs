// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[DownwardAPIVolumeFileContract]
public sealed partial class DownwardAPIVolumeFile;

internal sealed class DownwardAPIVolumeFileContractAttribute : JsonContractAttribute<DownwardAPIVolumeFile>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DownwardAPIVolumeFile New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectFieldSelector>(options, "FieldRef", "fieldRef", static o => ((DownwardAPIVolumeFile)o).FieldRef, static (o, v) => ((DownwardAPIVolumeFile)o).FieldRef = v),
        Optional<int?>(options, "Mode", "mode", static o => ((DownwardAPIVolumeFile)o).Mode, static (o, v) => ((DownwardAPIVolumeFile)o).Mode = v),
        Required<string>(options, "Path", "path", static o => ((DownwardAPIVolumeFile)o).Path, static (o, v) => ((DownwardAPIVolumeFile)o).Path = v!),
        Optional<ResourceFieldSelector>(options, "ResourceFieldRef", "resourceFieldRef", static o => ((DownwardAPIVolumeFile)o).ResourceFieldRef, static (o, v) => ((DownwardAPIVolumeFile)o).ResourceFieldRef = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DownwardAPIVolumeFile Make();
}
