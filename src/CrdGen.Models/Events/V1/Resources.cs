// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Events.V1;

[KubernetesResource("events.k8s.io", "events", ResourceScope.Namespaced)]
public sealed partial class Event : IApiResource<Event>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "events.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Event";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "events";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "EventList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Event> IApiResource<Event>.JsonTypeInfo => KubernetesJson.Default.EventsV1Event;
}

[KubernetesListContract<EventList, Event>]
public sealed partial class EventList : KubernetesList<Event>;
