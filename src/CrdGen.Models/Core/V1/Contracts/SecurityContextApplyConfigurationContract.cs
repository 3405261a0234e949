// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecurityContextApplyConfigurationContract]
public sealed partial class SecurityContextApplyConfiguration;

internal sealed class SecurityContextApplyConfigurationContractAttribute : JsonContractAttribute<SecurityContextApplyConfiguration>
{
    protected override SecurityContextApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AllowPrivilegeEscalation", "allowPrivilegeEscalation", static o => ((SecurityContextApplyConfiguration)o).AllowPrivilegeEscalation, static (o, v) => ((SecurityContextApplyConfiguration)o).AllowPrivilegeEscalation = v),
        Optional<AppArmorProfileApplyConfiguration>(options, "AppArmorProfile", "appArmorProfile", static o => ((SecurityContextApplyConfiguration)o).AppArmorProfile, static (o, v) => ((SecurityContextApplyConfiguration)o).AppArmorProfile = v),
        Optional<Capabilities>(options, "Capabilities", "capabilities", static o => ((SecurityContextApplyConfiguration)o).Capabilities, static (o, v) => ((SecurityContextApplyConfiguration)o).Capabilities = v),
        Optional<bool?>(options, "Privileged", "privileged", static o => ((SecurityContextApplyConfiguration)o).Privileged, static (o, v) => ((SecurityContextApplyConfiguration)o).Privileged = v),
        Optional<string>(options, "ProcMount", "procMount", static o => ((SecurityContextApplyConfiguration)o).ProcMount, static (o, v) => ((SecurityContextApplyConfiguration)o).ProcMount = v),
        Optional<bool?>(options, "ReadOnlyRootFilesystem", "readOnlyRootFilesystem", static o => ((SecurityContextApplyConfiguration)o).ReadOnlyRootFilesystem, static (o, v) => ((SecurityContextApplyConfiguration)o).ReadOnlyRootFilesystem = v),
        Optional<long?>(options, "RunAsGroup", "runAsGroup", static o => ((SecurityContextApplyConfiguration)o).RunAsGroup, static (o, v) => ((SecurityContextApplyConfiguration)o).RunAsGroup = v),
        Optional<bool?>(options, "RunAsNonRoot", "runAsNonRoot", static o => ((SecurityContextApplyConfiguration)o).RunAsNonRoot, static (o, v) => ((SecurityContextApplyConfiguration)o).RunAsNonRoot = v),
        Optional<long?>(options, "RunAsUser", "runAsUser", static o => ((SecurityContextApplyConfiguration)o).RunAsUser, static (o, v) => ((SecurityContextApplyConfiguration)o).RunAsUser = v),
        Optional<SELinuxOptions>(options, "SeLinuxOptions", "seLinuxOptions", static o => ((SecurityContextApplyConfiguration)o).SeLinuxOptions, static (o, v) => ((SecurityContextApplyConfiguration)o).SeLinuxOptions = v),
        Optional<SeccompProfileApplyConfiguration>(options, "SeccompProfile", "seccompProfile", static o => ((SecurityContextApplyConfiguration)o).SeccompProfile, static (o, v) => ((SecurityContextApplyConfiguration)o).SeccompProfile = v),
        Optional<WindowsSecurityContextOptions>(options, "WindowsOptions", "windowsOptions", static o => ((SecurityContextApplyConfiguration)o).WindowsOptions, static (o, v) => ((SecurityContextApplyConfiguration)o).WindowsOptions = v),
    ];
}
