// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[ResourcePolicyRuleContract]
public sealed partial class ResourcePolicyRule;

internal sealed class ResourcePolicyRuleContractAttribute : JsonContractAttribute<ResourcePolicyRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ResourcePolicyRule New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<string>>(options, "ApiGroups", "apiGroups", static o => ((ResourcePolicyRule)o).ApiGroups, static (o, v) => ((ResourcePolicyRule)o).ApiGroups = v!),
        Optional<bool?>(options, "ClusterScope", "clusterScope", static o => ((ResourcePolicyRule)o).ClusterScope, static (o, v) => ((ResourcePolicyRule)o).ClusterScope = v),
        Optional<List<string>>(options, "Namespaces", "namespaces", static o => ((ResourcePolicyRule)o).Namespaces, static (o, v) => ((ResourcePolicyRule)o).Namespaces = v),
        Required<List<string>>(options, "Resources", "resources", static o => ((ResourcePolicyRule)o).Resources, static (o, v) => ((ResourcePolicyRule)o).Resources = v!),
        Required<List<string>>(options, "Verbs", "verbs", static o => ((ResourcePolicyRule)o).Verbs, static (o, v) => ((ResourcePolicyRule)o).Verbs = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourcePolicyRule Make();
}
