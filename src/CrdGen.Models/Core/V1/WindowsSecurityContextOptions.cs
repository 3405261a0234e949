// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>WindowsSecurityContextOptions contain Windows-specific options and credentials.</summary>
[KubernetesType("io.k8s.api.core.v1.WindowsSecurityContextOptions")]
public sealed partial class WindowsSecurityContextOptions
{
    /// <summary>
    /// GMSACredentialSpec is where the GMSA admission webhook
    /// (https://github.com/kubernetes-sigs/windows-gmsa) inlines the contents of the
    /// GMSA credential spec named by the GMSACredentialSpecName field.
    /// </summary>
    [JsonPropertyName("gmsaCredentialSpec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? GmsaCredentialSpec { get; set; }

    /// <summary>GMSACredentialSpecName is the name of the GMSA credential spec to use.</summary>
    [JsonPropertyName("gmsaCredentialSpecName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? GmsaCredentialSpecName { get; set; }

    /// <summary>
    /// HostProcess determines if a container should be run as a 'Host Process' container.
    /// All of a Pod's containers must have the same effective HostProcess value
    /// (it is not allowed to have a mix of HostProcess containers and non-HostProcess containers).
    /// In addition, if HostProcess is true then HostNetwork must also be set to true.
    /// </summary>
    [JsonPropertyName("hostProcess")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? HostProcess { get; set; }

    /// <summary>
    /// The UserName in Windows to run the entrypoint of the container process.
    /// Defaults to the user specified in image metadata if unspecified.
    /// May also be set in PodSecurityContext. If set in both SecurityContext and
    /// PodSecurityContext, the value specified in SecurityContext takes precedence.
    /// </summary>
    [JsonPropertyName("runAsUserName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RunAsUserName { get; set; }
}
