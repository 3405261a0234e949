// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GitRepoVolumeSourceContract]
public sealed partial class GitRepoVolumeSource;

internal sealed class GitRepoVolumeSourceContractAttribute : JsonContractAttribute<GitRepoVolumeSource>
{
    protected override GitRepoVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Directory", "directory", static o => ((GitRepoVolumeSource)o).Directory, static (o, v) => ((GitRepoVolumeSource)o).Directory = v),
        Required<string>(options, "Repository", "repository", static o => ((GitRepoVolumeSource)o).Repository, static (o, v) => ((GitRepoVolumeSource)o).Repository = v!),
        Optional<string>(options, "Revision", "revision", static o => ((GitRepoVolumeSource)o).Revision, static (o, v) => ((GitRepoVolumeSource)o).Revision = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern GitRepoVolumeSource Make();
}
