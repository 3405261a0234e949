// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[ResourceRuleContract]
public sealed partial class ResourceRule;

internal sealed class ResourceRuleContractAttribute : JsonContractAttribute<ResourceRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ResourceRule New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "ApiGroups", "apiGroups", static o => ((ResourceRule)o).ApiGroups, static (o, v) => ((ResourceRule)o).ApiGroups = v),
        Optional<List<string>>(options, "ResourceNames", "resourceNames", static o => ((ResourceRule)o).ResourceNames, static (o, v) => ((ResourceRule)o).ResourceNames = v),
        Optional<List<string>>(options, "Resources", "resources", static o => ((ResourceRule)o).Resources, static (o, v) => ((ResourceRule)o).Resources = v),
        Required<List<string>>(options, "Verbs", "verbs", static o => ((ResourceRule)o).Verbs, static (o, v) => ((ResourceRule)o).Verbs = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceRule Make();
}
