using System.Globalization;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.ApiExtensions.V1;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;

namespace CrdGen.Operator;

/// <summary>When objects of which kind are ready.</summary>
internal static class ReadinessTable
{
    private const string Pending = "Pending";

    public static Readiness Of<T>(T resource)
        where T : class, IApiResource<T> => resource switch
        {
            Deployment one => Of(one.GetRolloutStatus()),
            DaemonSet one when one.Spec?.UpdateStrategy?.Type is not "OnDelete" => Of(one.GetRolloutStatus()),
            StatefulSet one when one.Spec?.UpdateStrategy?.Type is not "OnDelete" => Of(one.GetRolloutStatus()),
            DaemonSet one => Replicas(one.Status?.NumberReady, one.Status?.DesiredNumberScheduled ?? 1),
            StatefulSet one => Replicas(one.Status?.ReadyReplicas, one.Spec?.Replicas ?? 1),
            ReplicaSet one => Replicas(one.Status?.ReadyReplicas, one.Spec?.Replicas ?? 1),
            Pod one => OfPod(one),
            Job one => OfJob(one),
            PersistentVolumeClaim one => Phase(one.Status?.Phase, "Bound"),
            Namespace one => Phase(one.Status?.Phase, "Active"),
            Service { Spec.Type: "LoadBalancer" } one => one.Status?.LoadBalancer?.Ingress is { Count: > 0 } ? Readiness.Ready : Readiness.NotReady(Pending, "its load balancer has no address yet"),
            CustomResourceDefinition one => one.Status?.Conditions?.Find(condition => condition.Type == "Established") is { Status: "True" } ? Readiness.Ready : Readiness.NotReady(Pending, "it is not established yet"),
            _ when IsOfKubernetes(T.Definition.Group) => Readiness.Ready,
            _ => OfConditions(resource),
        };

    private static Readiness Of(RolloutStatus status) => status.State switch
    {
        RolloutState.Complete => Readiness.Ready,
        RolloutState.Failed => Readiness.NotReady("RolloutFailed", status.Message),
        _ => Readiness.NotReady("RollingOut", status.Message),
    };

    private static Readiness Replicas(int? ready, int wanted) =>
        ready >= wanted || wanted == 0 ? Readiness.Ready : Readiness.NotReady("RollingOut", string.Create(CultureInfo.InvariantCulture, $"{ready ?? 0} of {wanted} pods are ready"));

    private static Readiness OfPod(Pod pod) => pod.Status?.Phase switch
    {
        "Succeeded" => Readiness.Ready,
        "Failed" => Readiness.NotReady("Failed", pod.Status.Message ?? "it has failed"),
        var phase when pod.Status?.Conditions?.Find(condition => condition.Type == "Ready") is not { Status: "True" } => Readiness.NotReady(Pending, $"it is not ready, its phase is {phase ?? "not known yet"}"),
        _ => Readiness.Ready,
    };

    private static Readiness OfJob(Job job) =>
        job.Status?.Conditions?.Find(condition => condition is { Type: "Failed", Status: "True" }) is { } failed ? Readiness.NotReady("Failed", failed.Message ?? "it has failed")
        : job.Status?.Conditions?.Exists(condition => condition is { Type: "Complete", Status: "True" }) == true ? Readiness.Ready
        : Readiness.NotReady("Running", "it is not complete yet");

    private static Readiness Phase(string? phase, string wanted) =>
        phase == wanted ? Readiness.Ready : Readiness.NotReady(Pending, $"its phase is {phase ?? "not known yet"}, not {wanted}");

    private static bool IsOfKubernetes(string group) => !group.Contains('.', StringComparison.Ordinal) || group.EndsWith(".k8s.io", StringComparison.Ordinal);

    private static Readiness OfConditions<T>(T resource)
        where T : class, IApiResource<T>
    {
        if (!StatusContract<T>.HasConditions)
        {
            return Readiness.Ready;
        }

        var status = StatusContract<T>.Instance.StatusOf(resource);
        var ready = (status["conditions"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(condition => (string?)condition["type"] == "Ready");
        if (ready is null)
        {
            return Readiness.NotReady(Pending, "it has no condition Ready yet");
        }

        var observed = (long?)(ready["observedGeneration"] ?? status["observedGeneration"]);
        return observed < resource.Metadata.Generation ? Readiness.NotReady(Pending, "its change has not been seen yet")
            : (string?)ready["status"] == "True" ? Readiness.Ready
            : Readiness.NotReady((string?)ready["reason"] is { Length: > 0 } reason ? reason : "NotReady", (string?)ready["message"] ?? "");
    }
}
