// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodSecurityContextContract]
public sealed partial class PodSecurityContext;

internal sealed class PodSecurityContextContractAttribute : JsonContractAttribute<PodSecurityContext>
{
    protected override PodSecurityContext New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<AppArmorProfile>(options, "AppArmorProfile", "appArmorProfile", static o => ((PodSecurityContext)o).AppArmorProfile, static (o, v) => ((PodSecurityContext)o).AppArmorProfile = v),
        Optional<long?>(options, "FsGroup", "fsGroup", static o => ((PodSecurityContext)o).FsGroup, static (o, v) => ((PodSecurityContext)o).FsGroup = v),
        Optional<string>(options, "FsGroupChangePolicy", "fsGroupChangePolicy", static o => ((PodSecurityContext)o).FsGroupChangePolicy, static (o, v) => ((PodSecurityContext)o).FsGroupChangePolicy = v),
        Optional<long?>(options, "RunAsGroup", "runAsGroup", static o => ((PodSecurityContext)o).RunAsGroup, static (o, v) => ((PodSecurityContext)o).RunAsGroup = v),
        Optional<bool?>(options, "RunAsNonRoot", "runAsNonRoot", static o => ((PodSecurityContext)o).RunAsNonRoot, static (o, v) => ((PodSecurityContext)o).RunAsNonRoot = v),
        Optional<long?>(options, "RunAsUser", "runAsUser", static o => ((PodSecurityContext)o).RunAsUser, static (o, v) => ((PodSecurityContext)o).RunAsUser = v),
        Optional<string>(options, "SeLinuxChangePolicy", "seLinuxChangePolicy", static o => ((PodSecurityContext)o).SeLinuxChangePolicy, static (o, v) => ((PodSecurityContext)o).SeLinuxChangePolicy = v),
        Optional<SELinuxOptions>(options, "SeLinuxOptions", "seLinuxOptions", static o => ((PodSecurityContext)o).SeLinuxOptions, static (o, v) => ((PodSecurityContext)o).SeLinuxOptions = v),
        Optional<SeccompProfile>(options, "SeccompProfile", "seccompProfile", static o => ((PodSecurityContext)o).SeccompProfile, static (o, v) => ((PodSecurityContext)o).SeccompProfile = v),
        Optional<List<long>>(options, "SupplementalGroups", "supplementalGroups", static o => ((PodSecurityContext)o).SupplementalGroups, static (o, v) => ((PodSecurityContext)o).SupplementalGroups = v),
        Optional<string>(options, "SupplementalGroupsPolicy", "supplementalGroupsPolicy", static o => ((PodSecurityContext)o).SupplementalGroupsPolicy, static (o, v) => ((PodSecurityContext)o).SupplementalGroupsPolicy = v),
        Optional<List<Sysctl>>(options, "Sysctls", "sysctls", static o => ((PodSecurityContext)o).Sysctls, static (o, v) => ((PodSecurityContext)o).Sysctls = v),
        Optional<WindowsSecurityContextOptions>(options, "WindowsOptions", "windowsOptions", static o => ((PodSecurityContext)o).WindowsOptions, static (o, v) => ((PodSecurityContext)o).WindowsOptions = v),
    ];
}
