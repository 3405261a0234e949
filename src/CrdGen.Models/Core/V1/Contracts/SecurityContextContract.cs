// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SecurityContextContract]
public sealed partial class SecurityContext;

internal sealed class SecurityContextContractAttribute : JsonContractAttribute<SecurityContext>
{
    protected override SecurityContext New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<bool?>(options, "AllowPrivilegeEscalation", "allowPrivilegeEscalation", static o => ((SecurityContext)o).AllowPrivilegeEscalation, static (o, v) => ((SecurityContext)o).AllowPrivilegeEscalation = v),
        Optional<AppArmorProfile>(options, "AppArmorProfile", "appArmorProfile", static o => ((SecurityContext)o).AppArmorProfile, static (o, v) => ((SecurityContext)o).AppArmorProfile = v),
        Optional<Capabilities>(options, "Capabilities", "capabilities", static o => ((SecurityContext)o).Capabilities, static (o, v) => ((SecurityContext)o).Capabilities = v),
        Optional<bool?>(options, "Privileged", "privileged", static o => ((SecurityContext)o).Privileged, static (o, v) => ((SecurityContext)o).Privileged = v),
        Optional<string>(options, "ProcMount", "procMount", static o => ((SecurityContext)o).ProcMount, static (o, v) => ((SecurityContext)o).ProcMount = v),
        Optional<bool?>(options, "ReadOnlyRootFilesystem", "readOnlyRootFilesystem", static o => ((SecurityContext)o).ReadOnlyRootFilesystem, static (o, v) => ((SecurityContext)o).ReadOnlyRootFilesystem = v),
        Optional<long?>(options, "RunAsGroup", "runAsGroup", static o => ((SecurityContext)o).RunAsGroup, static (o, v) => ((SecurityContext)o).RunAsGroup = v),
        Optional<bool?>(options, "RunAsNonRoot", "runAsNonRoot", static o => ((SecurityContext)o).RunAsNonRoot, static (o, v) => ((SecurityContext)o).RunAsNonRoot = v),
        Optional<long?>(options, "RunAsUser", "runAsUser", static o => ((SecurityContext)o).RunAsUser, static (o, v) => ((SecurityContext)o).RunAsUser = v),
        Optional<SELinuxOptions>(options, "SeLinuxOptions", "seLinuxOptions", static o => ((SecurityContext)o).SeLinuxOptions, static (o, v) => ((SecurityContext)o).SeLinuxOptions = v),
        Optional<SeccompProfile>(options, "SeccompProfile", "seccompProfile", static o => ((SecurityContext)o).SeccompProfile, static (o, v) => ((SecurityContext)o).SeccompProfile = v),
        Optional<WindowsSecurityContextOptions>(options, "WindowsOptions", "windowsOptions", static o => ((SecurityContext)o).WindowsOptions, static (o, v) => ((SecurityContext)o).WindowsOptions = v),
    ];
}
