// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>
/// HTTPIngressRuleValue is a list of http selectors pointing to backends.
/// In the example: http://&lt;host&gt;/&lt;path&gt;?&lt;searchpart&gt; -&gt; backend where
/// where parts of the url correspond to RFC 3986, this resource will be used
/// to match against everything after the last '/' and before the first '?'
/// or '#'.
/// </summary>
[KubernetesType("io.k8s.api.networking.v1.HTTPIngressRuleValue")]
public sealed partial class HTTPIngressRuleValue
{
    /// <summary>paths is a collection of paths that map requests to backends.</summary>
    [JsonPropertyName("paths")]
    [ListType(ListType.Atomic)]
    public required List<HTTPIngressPath> Paths { get; set; }
}
