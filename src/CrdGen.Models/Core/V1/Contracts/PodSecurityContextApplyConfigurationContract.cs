// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodSecurityContextApplyConfigurationContract]
public sealed partial class PodSecurityContextApplyConfiguration;

internal sealed class PodSecurityContextApplyConfigurationContractAttribute : JsonContractAttribute<PodSecurityContextApplyConfiguration>
{
    protected override PodSecurityContextApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<AppArmorProfileApplyConfiguration>(options, "AppArmorProfile", "appArmorProfile", static o => ((PodSecurityContextApplyConfiguration)o).AppArmorProfile, static (o, v) => ((PodSecurityContextApplyConfiguration)o).AppArmorProfile = v),
        Optional<long?>(options, "FsGroup", "fsGroup", static o => ((PodSecurityContextApplyConfiguration)o).FsGroup, static (o, v) => ((PodSecurityContextApplyConfiguration)o).FsGroup = v),
        Optional<string>(options, "FsGroupChangePolicy", "fsGroupChangePolicy", static o => ((PodSecurityContextApplyConfiguration)o).FsGroupChangePolicy, static (o, v) => ((PodSecurityContextApplyConfiguration)o).FsGroupChangePolicy = v),
        Optional<long?>(options, "RunAsGroup", "runAsGroup", static o => ((PodSecurityContextApplyConfiguration)o).RunAsGroup, static (o, v) => ((PodSecurityContextApplyConfiguration)o).RunAsGroup = v),
        Optional<bool?>(options, "RunAsNonRoot", "runAsNonRoot", static o => ((PodSecurityContextApplyConfiguration)o).RunAsNonRoot, static (o, v) => ((PodSecurityContextApplyConfiguration)o).RunAsNonRoot = v),
        Optional<long?>(options, "RunAsUser", "runAsUser", static o => ((PodSecurityContextApplyConfiguration)o).RunAsUser, static (o, v) => ((PodSecurityContextApplyConfiguration)o).RunAsUser = v),
        Optional<string>(options, "SeLinuxChangePolicy", "seLinuxChangePolicy", static o => ((PodSecurityContextApplyConfiguration)o).SeLinuxChangePolicy, static (o, v) => ((PodSecurityContextApplyConfiguration)o).SeLinuxChangePolicy = v),
        Optional<SELinuxOptions>(options, "SeLinuxOptions", "seLinuxOptions", static o => ((PodSecurityContextApplyConfiguration)o).SeLinuxOptions, static (o, v) => ((PodSecurityContextApplyConfiguration)o).SeLinuxOptions = v),
        Optional<SeccompProfileApplyConfiguration>(options, "SeccompProfile", "seccompProfile", static o => ((PodSecurityContextApplyConfiguration)o).SeccompProfile, static (o, v) => ((PodSecurityContextApplyConfiguration)o).SeccompProfile = v),
        Optional<List<long>>(options, "SupplementalGroups", "supplementalGroups", static o => ((PodSecurityContextApplyConfiguration)o).SupplementalGroups, static (o, v) => ((PodSecurityContextApplyConfiguration)o).SupplementalGroups = v),
        Optional<string>(options, "SupplementalGroupsPolicy", "supplementalGroupsPolicy", static o => ((PodSecurityContextApplyConfiguration)o).SupplementalGroupsPolicy, static (o, v) => ((PodSecurityContextApplyConfiguration)o).SupplementalGroupsPolicy = v),
        Optional<List<Sysctl>>(options, "Sysctls", "sysctls", static o => ((PodSecurityContextApplyConfiguration)o).Sysctls, static (o, v) => ((PodSecurityContextApplyConfiguration)o).Sysctls = v),
        Optional<WindowsSecurityContextOptions>(options, "WindowsOptions", "windowsOptions", static o => ((PodSecurityContextApplyConfiguration)o).WindowsOptions, static (o, v) => ((PodSecurityContextApplyConfiguration)o).WindowsOptions = v),
    ];
}
