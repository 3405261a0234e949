// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GitRepoVolumeSourceApplyConfigurationContract]
public sealed partial class GitRepoVolumeSourceApplyConfiguration;

internal sealed class GitRepoVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<GitRepoVolumeSourceApplyConfiguration>
{
    protected override GitRepoVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Directory", "directory", static o => ((GitRepoVolumeSourceApplyConfiguration)o).Directory, static (o, v) => ((GitRepoVolumeSourceApplyConfiguration)o).Directory = v),
        Optional<string>(options, "Repository", "repository", static o => ((GitRepoVolumeSourceApplyConfiguration)o).Repository, static (o, v) => ((GitRepoVolumeSourceApplyConfiguration)o).Repository = v),
        Optional<string>(options, "Revision", "revision", static o => ((GitRepoVolumeSourceApplyConfiguration)o).Revision, static (o, v) => ((GitRepoVolumeSourceApplyConfiguration)o).Revision = v),
    ];
}
