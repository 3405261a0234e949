using System.Text.Json;
using CrdGen.Models.ApiExtensions.V1;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;
using Postgres;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Dependents;

public sealed class ReadinessTests
{
    private const string Workload = """ "spec":{"replicas":3,"serviceName":"a","selector":{},"template":{},"updateStrategy":{"type":"STRATEGY"}} """;

    public static TheoryData<string, string, string> Table => new()
    {
        { nameof(StatefulSet), Set("RollingUpdate", """{"replicas":3,"readyReplicas":1,"observedGeneration":2}"""), "RollingOut: 1 of 3 pods are ready" },
        { nameof(StatefulSet), Set("RollingUpdate", """{"replicas":3,"readyReplicas":3,"observedGeneration":1}"""), "RollingOut: its change has not been seen yet" },
        { nameof(StatefulSet), Set("RollingUpdate", """{"replicas":3,"readyReplicas":3,"observedGeneration":2}"""), "ready" },
        { nameof(StatefulSet), Set("OnDelete", """{"replicas":3,"readyReplicas":2,"observedGeneration":2}"""), "RollingOut: 2 of 3 pods are ready" },
        { nameof(StatefulSet), Set("OnDelete", """{"replicas":3,"readyReplicas":3,"observedGeneration":2}"""), "ready" },
        { nameof(Deployment), """{"metadata":{"generation":1},"spec":{"replicas":1,"selector":{},"template":{}},"status":{"observedGeneration":1,"conditions":[{"type":"Progressing","status":"False","reason":"ProgressDeadlineExceeded","message":"stuck"}]}}""", "RolloutFailed: stuck" },
        { nameof(Deployment), """{"metadata":{"generation":1},"spec":{"replicas":1,"selector":{},"template":{}},"status":{"observedGeneration":1,"replicas":1,"updatedReplicas":1,"availableReplicas":1}}""", "ready" },
        { nameof(Pod), """{"metadata":{},"status":{"phase":"Running","conditions":[{"type":"Ready","status":"False"}]}}""", "Pending: it is not ready, its phase is Running" },
        { nameof(Pod), """{"metadata":{},"status":{"phase":"Running","conditions":[{"type":"Ready","status":"True"}]}}""", "ready" },
        { nameof(Pod), """{"metadata":{},"status":{"phase":"Succeeded"}}""", "ready" },
        { nameof(Pod), """{"metadata":{},"status":{"phase":"Failed","message":"evicted"}}""", "Failed: evicted" },
        { nameof(Pod), """{"metadata":{}}""", "Pending: it is not ready, its phase is not known yet" },
        { nameof(Job), """{"metadata":{},"spec":{"template":{}}}""", "Running: it is not complete yet" },
        { nameof(Job), """{"metadata":{},"spec":{"template":{}},"status":{"conditions":[{"type":"Complete","status":"True"}]}}""", "ready" },
        { nameof(Job), """{"metadata":{},"spec":{"template":{}},"status":{"conditions":[{"type":"Failed","status":"True","message":"deadline"}]}}""", "Failed: deadline" },
        { nameof(PersistentVolumeClaim), """{"metadata":{},"status":{"phase":"Pending"}}""", "Pending: its phase is Pending, not Bound" },
        { nameof(PersistentVolumeClaim), """{"metadata":{},"status":{"phase":"Bound"}}""", "ready" },
        { nameof(Service), """{"metadata":{},"spec":{"type":"ClusterIP"}}""", "ready" },
        { nameof(Service), """{"metadata":{},"spec":{"type":"LoadBalancer"}}""", "Pending: its load balancer has no address yet" },
        { nameof(Service), """{"metadata":{},"spec":{"type":"LoadBalancer"},"status":{"loadBalancer":{"ingress":[{"ip":"10.0.0.1"}]}}}""", "ready" },
        { nameof(CustomResourceDefinition), """{"metadata":{},"spec":{"group":"a","scope":"Namespaced","names":{"kind":"A","plural":"as"},"versions":[]}}""", "Pending: it is not established yet" },
        { nameof(ConfigMap), """{"metadata":{}}""", "ready" },
        { nameof(PostgresCluster), Cluster("null"), "Pending: it has no condition Ready yet" },
        { nameof(PostgresCluster), Cluster("""{"instances":1,"conditions":[{"type":"Ready","status":"True","reason":"A","message":"","observedGeneration":1,"lastTransitionTime":"2026-01-01T00:00:00Z"}]}"""), "Pending: its change has not been seen yet" },
        { nameof(PostgresCluster), Cluster("""{"instances":1,"conditions":[{"type":"Ready","status":"False","reason":"Slow","message":"wait","observedGeneration":2,"lastTransitionTime":"2026-01-01T00:00:00Z"}]}"""), "Slow: wait" },
        { nameof(PostgresCluster), Cluster("""{"instances":1,"observedGeneration":2,"conditions":[{"type":"Ready","status":"True","reason":"A","message":"","lastTransitionTime":"2026-01-01T00:00:00Z"}]}"""), "ready" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_object_is_ready_by_what_its_kind_says(string kind, string json, string expected)
    {
        var readiness = kind switch
        {
            nameof(StatefulSet) => Of<StatefulSet>(json),
            nameof(Deployment) => Of<Deployment>(json),
            nameof(Pod) => Of<Pod>(json),
            nameof(Job) => Of<Job>(json),
            nameof(PersistentVolumeClaim) => Of<PersistentVolumeClaim>(json),
            nameof(Service) => Of<Service>(json),
            nameof(CustomResourceDefinition) => Of<CustomResourceDefinition>(json),
            nameof(ConfigMap) => Of<ConfigMap>(json),
            _ => Of<PostgresCluster>(json),
        };

        (readiness.IsReady ? "ready" : $"{readiness.Reason}: {readiness.Message}").ShouldBe(expected);
    }

    private static Readiness Of<T>(string json)
        where T : class, IApiResource<T> => Readiness.Of(JsonSerializer.Deserialize(json, T.JsonTypeInfo)!);

    private static string Set(string strategy, string status) => $$"""{"metadata":{"generation":2},{{Workload.Replace("STRATEGY", strategy, StringComparison.Ordinal)}},"status":{{status}}}""";

    private static string Cluster(string status) => $$"""{"metadata":{"generation":2},"spec":{"version":17},"status":{{status}}}""";
}
